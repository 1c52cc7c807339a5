import { Cancelled, generateReport, failureInWords, runIn } from '../../src/excel';
import { NotTakenBack } from '../../src/excel/notTakenBack';
import { findSheets, loadSheets } from '../../src/excel/reading/sheets';
import { setMark } from '../../src/excel/register';
import type { Text } from '../../src/core/text';
import { expenditure } from '../../src/core/inputs/expenditure';
import type { LocalExcel } from '../../src/host';
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

function failureOf(excel: LocalExcel): Promise<unknown> {
  return generateReport(runIn(excel.Excel)).then(
    () => undefined,
    (failure: unknown) => failure,
  );
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
    ['InvalidOperationInCellEditMode', 1, 'Esc', 'Esc'],
    ['AccessDenied', 2, 'protected', '只读'],
    ['RequestPayloadSizeLimitExceeded', 2, '5 MB', '5 MB'],
    ['ResponsePayloadSizeLimitExceeded', 2, '5 MB', '5 MB'],
    ['ItemNotFound', 1, 'renamed or deleted', '改名或删除'],
    ['ItemAlreadyExists', 2, 'has just been added', '同名'],
    ['InactiveWorkbook', 1, 'not active', '不在前台'],
    ['ActivityLimitReached', 1, 'too many requests', '请求太多'],
    ['RequestAborted', 2, 'broke off', '中断'],
    ['ServiceNotAvailable', 1, 'not available', '不可用'],
    ['Unauthenticated', 1, 'Sign in', '重新登录'],
    ['UserNotSignedIn', 1, 'Sign in', '重新登录'],
    ['ConnectionFailure', 1, 'connection', '连接'],
    ['HostRestartNeeded', 1, 'connection', '连接'],
    ['OutOfMemory', 2, 'out of memory', '内存不足'],
    ['ChunkLoadError', 1, 'could not be loaded', '没有载入'],
    ['SomethingNew', 1, 'SomethingNew', 'SomethingNew'],
  ])('%s is told with what happened, that nothing changed and what to do', async (code, request, en, zh) => {
    const excel = await excelHolding(sampleWorkbook());
    const before = await contentsOf(excel);
    for (const next of code === 'ResponsePayloadSizeLimitExceeded' ? [1, 2] : [request]) {
      excel.failNext({ request: next, code });
    }
    const words = failureInWords(await failureOf(excel));
    expect([words.en, words.zh]).toEqual([expect.stringContaining(en), expect.stringContaining(zh)]);
    expect(words.en).toMatch(/Your data is unchanged, and the report is as it was\. \w.*\.$/);
    expect(words.zh).toMatch(/您填报的数据没有改动，报表保持原样。请.*。$/);
    expect(await contentsOf(excel)).toEqual(before);
  });

  test('that cannot be taken back either is told so, and generating again completes the report', async () => {
    const excel = await excelHolding(sampleWorkbook());
    const before = await contentsOf(excel);
    excel.failNext({ request: 2, action: 900, code: 'ConnectionFailure' });
    excel.failNext({ request: 3, code: 'ConnectionFailure' });
    const words = failureInWords(await failureOf(excel));
    expect(words.zh).toMatch(/连接中断。您填报的数据没有改动，但写到一半的报表没能恢复，已作标记.*补齐。$/);
    expect(words.en).toContain('generating again completes them');
    await generateReport(runIn(excel.Excel));
    const undisturbed = await excelHolding(sampleWorkbook());
    await generateReport(runIn(undisturbed.Excel));
    expect(await contentsOf(excel)).toEqual(await contentsOf(undisturbed));
    const own = [...before].filter(([name]) => name === '我的底稿');
    expect([...(await contentsOf(excel))]).toEqual(expect.arrayContaining(own));
  });

  describe('in a sheet that is being laid out anew', () => {
    const sheet = '支出决算表';
    const [writing, finishing] = [3, 6];

    async function outdated(byHand = false): Promise<LocalExcel> {
      const excel = await excelHolding(sampleWorkbook());
      await generateReport(runIn(excel.Excel));
      await excel.run(async (context) => {
        const loaded = loadSheets(context);
        await context.sync();
        const mark = findSheets(loaded).find(({ name }) => name === sheet)?.mark;
        if (byHand) context.workbook.worksheets.getItem(sheet).getRange('A1').values = [['手工标题']];
        else if (mark !== undefined) setMark(context, sheet, { ...mark, layout: 'earlier' });
        await context.sync();
      });
      return excel;
    }

    async function wordsAfter(excel: LocalExcel, requests: readonly number[]): Promise<Text> {
      for (const request of requests) excel.failNext({ request, action: 60, code: 'GeneralException' });
      return failureInWords(await failureOf(excel));
    }

    async function statesOf(excel: LocalExcel): Promise<readonly string[]> {
      const { sheets } = await generateReport(runIn(excel.Excel));
      return sheets.filter(({ state }) => state !== 'unchanged').map(({ name }) => name);
    }

    test('finishes it, says so, and leaves nothing to write', async () => {
      const excel = await outdated();
      const { zh, en } = await wordsAfter(excel, [writing]);
      expect(zh).toContain(`您填报的数据没有改动。“${sheet}”已按现在的数据写完。其余报表保持原样。`);
      expect(en).toContain(`Written to the end, with the data as it is now: "${sheet}". All other report`);
      expect(await statesOf(excel)).toEqual([]);
    });

    test('keeps what was changed by hand on it, and says where', async () => {
      const excel = await outdated(true);
      const { zh } = await wordsAfter(excel, [writing]);
      expect(zh).toContain(`“${sheet}”手工改过的内容已另存为“${sheet}（手改）”。`);
      const contents = await contentsOf(excel);
      expect(JSON.stringify(contents.get(`${sheet}（手改）`))).toContain('手工标题');
      expect(await statesOf(excel)).toEqual([]);
    });

    test.each([false, true])(
      'gives it its content back where it cannot be finished, and says so: changed by hand %s',
      async (byHand) => {
        const excel = await outdated(byHand);
        const before = (await contentsOf(excel)).get(sheet);
        const { zh, en } = await wordsAfter(excel, [writing, finishing]);
        expect(zh).toContain(`“${sheet}”的内容保持原样，格式在下次生成时恢复。`);
        expect(en).toContain('formats to come back when the report is generated again');
        expect((await contentsOf(excel)).get(sheet)).toEqual(before);
        expect(await statesOf(excel)).toEqual([sheet]);
        const kept = [...(await contentsOf(excel)).keys()].filter((name) => name.includes('手改'));
        expect(kept).toEqual(byHand ? [`${sheet}（手改）`] : []);
        expect(await statesOf(excel)).toEqual([]);
      },
    );

    test('is told where it was cancelled, too', () => {
      const left = [{ name: sheet, copy: undefined, isWhole: true }];
      const { zh, en } = failureInWords(new NotTakenBack(new Cancelled(), left));
      expect(zh).toMatch(/^已取消。您填报的数据没有改动。“支出决算表”已按现在的数据写完。/);
      expect(en).toMatch(/^Cancelled\. Your data is unchanged\. Written to the end/);
    });
  });

  test('what is no error of Office has a sentence too', () => {
    expect(failureInWords(undefined).en).toContain('Unknown');
    expect(failureInWords(new TypeError('x')).en).toContain('TypeError');
    expect(failureInWords({}).zh).toContain('Unknown');
  });
});
