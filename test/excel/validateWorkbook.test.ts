import { validateWorkbook, runIn } from '../../src/excel';
import { sampleWorkbook } from '../core/sampleAccount';
import { contentsOf, excelHolding, type FoundBy } from './excelHolding';

describe('validating a workbook', () => {
  test.each<[FoundBy, number]>([
    ['table', 1],
    ['name', 1],
    // The third asks whether numbers such as 45,000 are dates: formats come with the values of named tables only.
    ['header', 3],
  ])('finds tables by %s in %i round trips', async (foundBy, trips) => {
    const excel = await excelHolding(sampleWorkbook(), foundBy);
    const validation = await validateWorkbook(runIn(excel.Excel));
    expect(validation.readProblems).toEqual([]);
    expect(validation.summary.errors).toBe(0);
    expect(validation.summary.due).toBeGreaterThan(20);
    expect(validation.unit).toBe('北京市丰台区总工会');
    expect(excel.traffic).toHaveLength(trips);
  });

  test('changes nothing', async () => {
    const excel = await excelHolding(sampleWorkbook());
    const before = await contentsOf(excel);
    await validateWorkbook(runIn(excel.Excel));
    expect(await contentsOf(excel)).toEqual(before);
  });

  test('tells how far it is', async () => {
    const excel = await excelHolding(sampleWorkbook());
    const steps: string[] = [];
    await validateWorkbook(runIn(excel.Excel), ({ step, done, of }) =>
      steps.push(`${step.en} ${done}/${of}`),
    );
    expect(steps).toEqual(['Reading the input tables 0/2', 'Checking 1/2']);
  });

  test('an empty workbook is told which tables it lacks', async () => {
    const excel = await excelHolding(new Map());
    const validation = await validateWorkbook(runIn(excel.Excel));
    expect(validation.readProblems.map(({ cell }) => cell)).toContain('收入明细');
    expect(validation.ledger.length).toBeGreaterThan(40);
    expect(validation.summary).toMatchObject({
      due: validation.ledger.length,
      notChecked: validation.ledger.length,
    });
  });
});
