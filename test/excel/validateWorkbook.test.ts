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

  test('tells how far it is each time it lets others have their turn', async () => {
    const excel = await excelHolding(sampleWorkbook());
    const steps: string[] = [];
    let time = 0;
    let turns = 0;
    await validateWorkbook(runIn(excel.Excel), {
      onProgress: ({ step, done, of }) => steps.push(of === 0 ? step.en : `${step.en} of ${of > done}`),
      now: () => (time += 30),
      pause: () => Promise.resolve(void (turns += 1)),
    });
    expect(steps.length).toBe(turns + 1);
    expect(steps[0]).toBe('Asking the workbook');
    expect(steps).toEqual(
      expect.arrayContaining([
        'Reading the input tables of true',
        'Checking what must hold of true',
        'Accounting for what was due of true',
      ]),
    );
  });

  test('an empty workbook is told once that it has no input tables', async () => {
    const excel = await excelHolding(new Map());
    const validation = await validateWorkbook(runIn(excel.Excel));
    expect(validation.readProblems.map(({ cell }) => cell)).toEqual(['填报表']);
    expect(validation.ledger.length).toBeGreaterThan(40);
    expect(validation.summary).toMatchObject({
      due: validation.ledger.length,
      notChecked: validation.ledger.length,
    });
  });
});
