import { generateReport, validateWorkbook, runIn } from '../../src/excel';
import { sampleWorkbook } from '../core/sampleAccount';
import { excelHolding } from './excelHolding';
import { largeWorkbook } from './largeWorkbook';

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
        expect([round, sheets.length]).toEqual([round, 18]);
        const bytes = excel.traffic.reduce((sum, trip) => sum + trip.requestBytes + trip.responseBytes, 0);
        expect(excel.traffic.length).toBeLessThanOrEqual(3 + Math.floor(bytes / fourMegabytes));
        expect(excel.traffic.every(({ error }) => error === undefined)).toBe(true);
      }
    },
    120_000,
  );

  test('the sample is written with few actions and few bytes', async () => {
    const excel = await excelHolding(sampleWorkbook());
    await generateReport(runIn(excel.Excel));
    const actions = excel.traffic.reduce((sum, trip) => sum + trip.actions, 0);
    const bytes = excel.traffic.reduce((sum, trip) => sum + trip.requestBytes + trip.responseBytes, 0);
    expect(actions).toBeLessThan(9000);
    expect(bytes).toBeLessThan(2_000_000);
  });
});
