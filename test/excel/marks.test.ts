import { markPrefix } from '../../src/core/rules/cellMarks';
import { expenditure } from '../../src/core/inputs/expenditure';
import { clearMarks } from '../../src/excel/marks/clearMarks';
import { generateReport, runIn } from '../../src/excel';
import { validateAndRecord } from '../../src/excel/validateAndRecord';
import type { LocalExcel } from '../../src/host';
import { sampleWorkbook } from '../core/sampleAccount';
import { contentsOf, excelHolding } from './excelHolding';

type Batch = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;

/** Does something as the user would, on the sheet of expenditure. */
async function asUser(excel: LocalExcel, batch: Batch): Promise<void> {
  await excel.run(async (context) => {
    batch(context, context.workbook.worksheets.getItem(expenditure.name));
    await context.sync();
  });
}

const typing =
  (address: string, value: number): Batch =>
  (_, sheet) => {
    sheet.getRange(address).values = [[value]];
  };

async function faulty(): Promise<LocalExcel> {
  const excel = await excelHolding(sampleWorkbook());
  await asUser(excel, typing('D2', 1));
  excel.resetTraffic();
  return excel;
}

async function commentsOf(excel: LocalExcel) {
  return excel.run(async (context) => {
    const { comments } = context.workbook;
    comments.load('items/id,items/content,items/resolved');
    await context.sync();
    const places = comments.items.map((comment) => comment.getLocation().load('address'));
    await context.sync();
    return comments.items.map(({ id, content, resolved }, index) => ({
      id,
      content,
      resolved,
      cell: places[index]!.address,
    }));
  });
}

/** The cells with our marks, and the first of them. */
async function marked(excel: LocalExcel) {
  const ours = (await commentsOf(excel)).filter(({ content }) => content.startsWith(markPrefix));
  const [first] = ours;
  if (first === undefined) throw new Error('No cell is marked.');
  return { ours, first };
}

async function validated(): Promise<LocalExcel> {
  const excel = await faulty();
  await validateAndRecord(runIn(excel.Excel));
  return excel;
}

describe('marks on cells', () => {
  test('tell the error in both languages, in at most three round trips, and touch neither values nor formats', async () => {
    const excel = await faulty();
    await validateAndRecord(runIn(excel.Excel));
    expect(excel.traffic.length).toBeLessThanOrEqual(3);
    const { first } = await marked(excel);
    expect(first.content).toMatch(/\p{Script=Han}/u);
    expect(first.content).toContain('validate again');
    excel.resetTraffic();
    await validateAndRecord(runIn(excel.Excel));
    expect(excel.traffic.length).toBeLessThanOrEqual(3);
    await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(expenditure.name).getRange('D2').load('values');
      const { fill } = cell.format;
      fill.load('color');
      await context.sync();
      expect([cell.values, fill.color]).toEqual([[[1]], '#FFFFFF']);
    });
  });

  test('stay the same comments where they still hold, also when rows are inserted above', async () => {
    const excel = await validated();
    const before = await marked(excel);
    await validateAndRecord(runIn(excel.Excel));
    expect(await marked(excel)).toEqual(before);
    await asUser(excel, (_, sheet) => {
      sheet.getRange('1:1').insert('Down');
    });
    await validateAndRecord(runIn(excel.Excel));
    const after = await marked(excel);
    expect(after.ours.map(({ id }) => id)).toEqual(before.ours.map(({ id }) => id));
    expect(after.ours.map(({ cell }) => cell)).not.toEqual(before.ours.map(({ cell }) => cell));
  });

  test('go when their errors are corrected, by validating or by generating', async () => {
    for (const command of [validateAndRecord, generateReport]) {
      const excel = await excelHolding(sampleWorkbook());
      let original: unknown;
      await excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem(expenditure.name).getRange('D2').load('values');
        await context.sync();
        original = cell.values[0]![0];
      });
      await asUser(excel, typing('D2', 1));
      await validateAndRecord(runIn(excel.Excel));
      expect((await marked(excel)).ours.length).toBeGreaterThan(0);
      await asUser(excel, typing('D2', original as number));
      await command(runIn(excel.Excel));
      expect(await commentsOf(excel)).toEqual([]);
    }
  });

  test('are not set where the error is accepted', async () => {
    const excel = await validated();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('校验结果');
      const range = sheet.autoFilter.getRange().load('rowIndex,rowCount');
      await context.sync();
      const states = sheet.getRangeByIndexes(range.rowIndex + 1, 10, range.rowCount - 1, 1);
      states.values = Array.from({ length: range.rowCount - 1 }, () => ['已接受']);
      await context.sync();
    });
    await validateAndRecord(runIn(excel.Excel));
    expect(await commentsOf(excel)).toEqual([]);
  });

  test('leave a cell alone that has a comment of the user’s, and the note counts it', async () => {
    const excel = await faulty();
    const probe = await validated();
    const { ours } = await marked(probe);
    await asUser(excel, ({ workbook: { comments } }) => {
      for (const { cell } of ours) comments.add(cell, '我的批注');
    });
    const { notes } = await validateAndRecord(runIn(excel.Excel));
    expect(new Set((await commentsOf(excel)).map(({ content }) => content))).toEqual(new Set(['我的批注']));
    expect(notes.map(({ en }) => en)).toEqual([
      expect.stringContaining(`no comment: ${String(ours.length)}.`),
    ]);
  });

  test('leave protected sheets alone, and the note counts their cells', async () => {
    const excel = await faulty();
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      for (const worksheet of worksheets.items) worksheet.protection.protect();
      await context.sync();
    });
    const { notes } = await validateAndRecord(runIn(excel.Excel));
    expect(await commentsOf(excel)).toEqual([]);
    expect(notes.map(({ en }) => en)).toEqual([expect.stringContaining('their sheet is protected')]);
  });

  test('are set apart where a cell refuses its own, as one with a note does', async () => {
    const probe = await faulty();
    await validateAndRecord(runIn(probe.Excel));
    const { actions } = probe.traffic.at(-1)!;
    const { ours } = await marked(probe);
    const excel = await faulty();
    excel.failNext({ request: 2, action: actions - 1, code: 'InvalidArgument' });
    const { validation, notes } = await validateAndRecord(runIn(excel.Excel));
    expect(notes).toEqual([]);
    expect((await marked(excel)).ours.map(({ cell }) => cell)).toEqual(ours.map(({ cell }) => cell));
    expect((await contentsOf(excel)).has('校验结果')).toBe(true);
    expect(validation.summary.errors).toBeGreaterThan(0);
  });

  test('are set apart also where the findings sheet was changed by hand: it is kept, and kept once', async () => {
    const changed = async (): Promise<LocalExcel> => {
      const excel = await validated();
      await asUser(excel, (context, sheet) => {
        context.workbook.worksheets.getItem('校验结果').getRange('A1').values = [['手工标题']];
        sheet.getRange('D3').values = [[7]];
      });
      excel.resetTraffic();
      return excel;
    };
    const probe = await changed();
    await validateAndRecord(runIn(probe.Excel));
    const excel = await changed();
    const { actions } = probe.traffic.at(-1)!;
    excel.failNext({ request: probe.traffic.length, action: actions - 1, code: 'InvalidArgument' });
    await validateAndRecord(runIn(excel.Excel));
    expect(excel.traffic.some(({ error }) => error === 'InvalidArgument')).toBe(true);
    expect([...(await contentsOf(excel))]).toEqual([...(await contentsOf(probe))]);
    expect((await marked(excel)).ours.map(({ cell }) => cell)).toEqual(
      (await marked(probe)).ours.map(({ cell }) => cell),
    );
  });

  test('are left off a cell that refuses them for good, and the note counts it; the others get theirs', async () => {
    const excel = await excelHolding(sampleWorkbook());
    await asUser(excel, (_, sheet) => {
      sheet.getRange('D2:D4').values = [['甲'], ['乙'], ['丙']];
    });
    const refusing = `${expenditure.name}!D3`;
    const context = new excel.Excel.RequestContext();
    const { comments } = context.workbook;
    const add = comments.add.bind(comments);
    // As a cell with a note refuses: it is no comment, and cannot be seen beforehand.
    comments.add = (cell: string, text: string) => add(cell === refusing ? `${cell}:Z99` : cell, text);
    const { notes } = await validateAndRecord((batch) => batch(context));
    expect(notes.map(({ en }) => en)).toEqual([expect.stringContaining('no comment: 1.')]);
    const cells = (await commentsOf(excel)).map(({ cell }) => cell);
    expect(cells).toEqual(['D2', 'D4'].map((cell) => `${expenditure.name}!${cell}`));
  });

  test('with replies are resolved instead of deleted when the error is gone, and reopened when it is back', async () => {
    const excel = await validated();
    const { first } = await marked(excel);
    await asUser(excel, ({ workbook: { comments } }) => {
      comments.getItem(first.id).replies.add('已查，原始凭证无误');
    });
    const cleared = await clearMarks(runIn(excel.Excel));
    expect(cleared).toMatchObject({ resolved: 1, kept: 0 });
    expect(await commentsOf(excel)).toEqual([{ ...first, resolved: true }]);
    await validateAndRecord(runIn(excel.Excel));
    expect((await marked(excel)).first).toEqual(first);
  });

  test('are all deleted in two round trips, and nothing else is', async () => {
    const excel = await validated();
    const { ours } = await marked(excel);
    await asUser(excel, ({ workbook: { comments } }) => {
      comments.add(`${expenditure.name}!A1`, '我的批注');
    });
    excel.resetTraffic();
    expect(await clearMarks(runIn(excel.Excel))).toEqual({ removed: ours.length, resolved: 0, kept: 0 });
    expect(excel.traffic.length).toBeLessThanOrEqual(2);
    expect((await commentsOf(excel)).map(({ content }) => content)).toEqual(['我的批注']);
    expect(await clearMarks(runIn(excel.Excel))).toEqual({ removed: 0, resolved: 0, kept: 0 });
  });
});
