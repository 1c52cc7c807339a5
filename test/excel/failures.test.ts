import { generateReport, failureInWords, runIn } from '../../src/excel';
import { expenditure } from '../../src/core/inputs/expenditure';
import { sampleWorkbook } from '../core/sampleAccount';
import { contentsOf, excelHolding } from './excelHolding';

/** What a sheet of the report may hold after a failure: what it held before, or nothing at all. */
async function failingAt(action: number): Promise<{ readonly failed: boolean; readonly actions: number }> {
  const excel = await excelHolding(sampleWorkbook());
  const before = await contentsOf(excel);
  excel.failNext({ request: 2, action, code: 'GeneralException' });
  const failed = await generateReport(runIn(excel.Excel)).then(
    () => false,
    () => true,
  );
  if (failed) expect(await contentsOf(excel)).toEqual(before);
  return { failed, actions: excel.traffic[1]!.actions };
}

describe('a failure while writing', () => {
  test('at any action of the first report leaves the workbook as it was', async () => {
    const { actions } = await failingAt(0);
    const points = Array.from({ length: 12 }, (_, index) => Math.floor((index * (actions - 1)) / 11));
    for (const action of points) expect((await failingAt(action)).failed).toBe(true);
  }, 120_000);

  test.each([0, 1, 2, 3, 5, 8])(
    'at action %i of a rewrite leaves every sheet with its former content',
    async (action) => {
      const excel = await excelHolding(sampleWorkbook());
      await generateReport(runIn(excel.Excel));
      await excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(expenditure.name).getRange('B3');
        range.values = [['换了名称的科目']];
        await context.sync();
      });
      const before = await contentsOf(excel);
      excel.failNext({ request: 3, action, code: 'GeneralException' });
      await expect(generateReport(runIn(excel.Excel))).rejects.toMatchObject({ code: 'GeneralException' });
      expect(await contentsOf(excel)).toEqual(before);
      const { sheets } = await generateReport(runIn(excel.Excel));
      expect(sheets).toHaveLength(20);
    },
  );

  test('a sheet that the user adds under one of our names while the report is being written stays', async () => {
    const excel = await excelHolding(sampleWorkbook());
    const before = await contentsOf(excel);
    let syncs = 0;
    const context = new excel.Excel.RequestContext();
    const sync = context.sync.bind(context);
    context.sync = (async () => {
      syncs += 1;
      if (syncs === 2) {
        await excel.run(async (other) => {
          other.workbook.worksheets.add('支出决算表').getRange('A1').values = [['用户的表']];
          await other.sync();
        });
      }
      await sync();
    }) as typeof context.sync;
    await expect(generateReport((batch) => batch(context))).rejects.toMatchObject({
      code: 'ItemAlreadyExists',
    });
    const after = await contentsOf(excel);
    expect(after.get('支出决算表')).toEqual(['支出决算表!A1', [['用户的表']]]);
    expect([...after.keys()].sort()).toEqual([...before.keys(), '支出决算表'].sort());
  });

  test.each([
    ['InvalidOperationInCellEditMode', 1, 'Esc'],
    ['AccessDenied', 2, 'protect'],
    ['RequestPayloadSizeLimitExceeded', 2, '5 MB'],
    ['SomethingNew', 1, 'SomethingNew'],
  ])('%s becomes a sentence with a way on', async (code, request, word) => {
    const excel = await excelHolding(sampleWorkbook());
    excel.failNext({ request, code });
    const failure: unknown = await generateReport(runIn(excel.Excel)).catch((error: unknown) => error);
    const words = failureInWords(failure);
    expect(words.en.toLowerCase()).toContain(word.toLowerCase());
    expect(words.zh).toMatch(/。$/);
  });

  test('what is no error of Office has a sentence too', () => {
    expect(failureInWords(undefined).en).toContain('Unknown');
    expect(failureInWords(new TypeError('x')).en).toContain('TypeError');
    expect(failureInWords({}).zh).toContain('Unknown');
  });
});
