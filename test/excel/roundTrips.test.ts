import { generateReport, validateWorkbook, runIn } from '../../src/excel';
import { projects } from '../../src/core/inputs/projects';
import { revenue } from '../../src/core/inputs/revenue';
import { readInputs } from '../../src/excel/reading/readInputs';
import { sampleWorkbook } from '../core/sampleAccount';
import { excelHolding } from './excelHolding';
import { largeWorkbook } from './largeWorkbook';
import { manyProjects } from './manyProjects';

const fourMegabytes = 4_000_000;

describe('round trips to Excel', () => {
  test.each([10, 3000])(
    'with %i rows, validate takes one, generate at most three and one for every 4 MB',
    async (rows) => {
      const excel = await excelHolding(largeWorkbook(rows));
      const validation = await validateWorkbook(runIn(excel.Excel));
      expect(validation.readProblems).toEqual([]);
      expect(excel.traffic).toHaveLength(1);
      for (const round of ['first', 'second']) {
        excel.resetTraffic();
        const { sheets } = await generateReport(runIn(excel.Excel));
        expect([round, sheets.length]).toEqual([round, 20]);
        const bytes = excel.traffic.reduce((sum, trip) => sum + trip.requestBytes + trip.responseBytes, 0);
        expect(excel.traffic.length).toBeLessThanOrEqual(3 + Math.floor(bytes / fourMegabytes));
        expect(excel.traffic.every(({ error }) => error === undefined)).toBe(true);
      }
    },
    120_000,
  );

  test('validate takes one more where rows are hidden or number cells hold formulas, however many', async () => {
    const excel = await excelHolding(largeWorkbook(3000));
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(revenue.name);
      sheet.getRange('5:9').rowHidden = true;
      sheet.getRange('K2:K3001').formulas = Array.from({ length: 3000 }, (_, row) => [
        `=SUM(C${String(row + 2)}:J${String(row + 2)})`,
      ]);
      await context.sync();
    });
    excel.resetTraffic();
    const validation = await validateWorkbook(runIn(excel.Excel));
    expect(validation.readProblems).toEqual([]);
    expect(excel.traffic).toHaveLength(2);
    expect(Math.max(...excel.traffic.map(({ responseBytes }) => responseBytes))).toBeLessThan(fourMegabytes);
  }, 120_000);

  test('a thousand projects of twelve indicators come in one response of at most 5 MB', async () => {
    const excel = await excelHolding(manyProjects(1000, '逐项'));
    const { raw } = await runIn(excel.Excel)(readInputs);
    expect(raw.get(projects)?.looks?.numbers?.size).toBe(0);
    expect(excel.traffic).toHaveLength(1);
    expect(excel.traffic[0]?.responseBytes).toBeLessThan(5_000_000);
  }, 120_000);

  test('the sample is written with few actions and few bytes', async () => {
    const excel = await excelHolding(sampleWorkbook());
    await generateReport(runIn(excel.Excel));
    const actions = excel.traffic.reduce((sum, trip) => sum + trip.actions, 0);
    const bytes = excel.traffic.reduce((sum, trip) => sum + trip.requestBytes + trip.responseBytes, 0);
    expect(actions).toBeLessThan(9000);
    expect(bytes).toBeLessThan(2_000_000);
  });
});
