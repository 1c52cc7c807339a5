import { expenditure } from '../../src/core/inputs/expenditure';
import { findingsColumns, type FindingsColumn } from '../../src/core/sheets/findings/columns';
import { generateReport, runIn, validateWorkbook } from '../../src/excel';
import { validateAndRecord } from '../../src/excel/validateAndRecord';
import type { LocalExcel } from '../../src/host';
import { sampleWorkbook } from '../core/sampleAccount';
import { contentsOf, excelHolding } from './excelHolding';

const name = '校验结果';

async function type(excel: LocalExcel, sheet: string, address: string, value: unknown): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

/** The sample with an amount that is wrong. */
async function faulty(): Promise<LocalExcel> {
  const excel = await excelHolding(sampleWorkbook());
  await type(excel, expenditure.name, 'D2', 1);
  excel.resetTraffic();
  return excel;
}

const columnOf = (column: FindingsColumn): number => findingsColumns.findIndex(({ id }) => id === column);

/** The table on the findings sheet: the row it begins in, and its cells. */
async function tableOf(excel: LocalExcel) {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const filtered = sheet.autoFilter.getRange().load('rowIndex,values');
    await context.sync();
    return { first: filtered.rowIndex + 2, rows: filtered.values.slice(1) as unknown[][] };
  });
}

async function stateAndNote(excel: LocalExcel): Promise<readonly unknown[]> {
  const [row] = (await tableOf(excel)).rows;
  return [row?.[columnOf('state')], row?.[columnOf('note')]];
}

/** Chooses a state and types a note beside the first finding. */
async function decide(excel: LocalExcel, state: string, note: string): Promise<void> {
  const { first } = await tableOf(excel);
  await type(excel, name, `K${String(first)}`, state);
  await type(excel, name, `L${String(first)}`, note);
}

describe('the findings sheet', () => {
  test('is written by a validation, and no other sheet is touched', async () => {
    const excel = await faulty();
    const before = await contentsOf(excel);
    const { validation, notes } = await validateAndRecord(runIn(excel.Excel));
    expect(validation.summary.errors).toBeGreaterThan(0);
    expect(notes).toEqual([]);
    const after = new Map(await contentsOf(excel));
    expect((await tableOf(excel)).rows).toHaveLength(validation.findings.length);
    after.delete(name);
    expect(after).toEqual(before);
  });

  test('is not written again where nothing changed', async () => {
    const excel = await faulty();
    await validateAndRecord(runIn(excel.Excel));
    excel.resetTraffic();
    await validateAndRecord(runIn(excel.Excel));
    expect(excel.traffic).toHaveLength(2);
  });

  test('is frozen and filtered at its head, offers the states and hides its keys', async () => {
    const excel = await faulty();
    await validateAndRecord(runIn(excel.Excel));
    const { first } = await tableOf(excel);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const frozen = sheet.freezePanes.getLocation().load('rowCount');
      const state = sheet.getRange(`K${String(first)}`).dataValidation.load('rule,errorAlert');
      const key = sheet.getRange('M1').load('columnHidden');
      const note = sheet.getRange('L1').load('columnHidden');
      await context.sync();
      expect(frozen.rowCount).toBe(first - 1);
      expect(state.rule).toMatchObject({ list: { source: '未处理,已接受' } });
      expect(state.errorAlert.style).toBe('Stop');
      expect([key.columnHidden, note.columnHidden]).toEqual([true, false]);
    });
  });

  test.each(['validate', 'generate'] as const)(
    'keeps state and note when it is to %s again, and no copy is made',
    async (command) => {
      const excel = await faulty();
      await validateAndRecord(runIn(excel.Excel));
      await decide(excel, '已接受', '已与财政核对');
      const run = command === 'validate' ? validateAndRecord : generateReport;
      const { notes } = await run(runIn(excel.Excel));
      expect(notes).toEqual([]);
      expect(await stateAndNote(excel)).toEqual(['已接受', '已与财政核对']);
      expect([...(await contentsOf(excel)).keys()].filter((sheet) => sheet.includes('手改'))).toEqual([]);
    },
  );

  test('opens an accepted finding again when its amounts change, and keeps the note', async () => {
    const excel = await faulty();
    await validateAndRecord(runIn(excel.Excel));
    await decide(excel, '已接受', '已与财政核对');
    await type(excel, expenditure.name, 'D2', 2);
    await validateAndRecord(runIn(excel.Excel));
    const [state, note] = await stateAndNote(excel);
    expect(state).toBe('未处理');
    expect(note).toMatch(/^〔.+〕已与财政核对$/);
  });

  test('is kept as a copy where anything else was changed by hand', async () => {
    const excel = await faulty();
    await validateAndRecord(runIn(excel.Excel));
    const { first } = await tableOf(excel);
    await type(excel, name, `E${String(first)}`, '我改的话');
    const { notes } = await validateAndRecord(runIn(excel.Excel));
    expect(notes.map(({ zh }) => zh)).toEqual([expect.stringContaining('（手改）')]);
  });

  test('is no copy where its rows were only sorted; each keeps its state, and its link goes to its own cell again', async () => {
    const excel = await faulty();
    await validateAndRecord(runIn(excel.Excel));
    const { first, rows } = await tableOf(excel);
    expect(rows.length).toBeGreaterThan(1);
    await decide(excel, '已接受', '理由');
    const sorted = (await tableOf(excel)).rows.reverse();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.getRangeByIndexes(first - 1, 0, sorted.length, sorted[0]!.length).values = sorted;
      await context.sync();
    });
    const { notes } = await validateAndRecord(runIn(excel.Excel));
    expect(notes).toEqual([]);
    expect(await stateAndNote(excel)).toEqual(['已接受', '理由']);
    await excel.run(async (context) => {
      const place = context.workbook.worksheets
        .getItem(name)
        .getRange(`D${String(first)}`)
        .load('hyperlink,values');
      await context.sync();
      expect(place.hyperlink.documentReference).toBe(place.values[0]![0]);
    });
  });

  test('goes back to no table where all is well, and its filter with it', async () => {
    const excel = await faulty();
    await validateAndRecord(runIn(excel.Excel));
    const clean = await excelHolding(sampleWorkbook());
    const { rows } = await tableOf(excel);
    expect(rows.length).toBeGreaterThan(0);
    await validateAndRecord(runIn(clean.Excel));
    await excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem(name);
      autoFilter.load('enabled');
      await context.sync();
      expect(autoFilter.enabled).toBe(true);
    });
  });

  test('that cannot be written leaves the validation and says why', async () => {
    const excel = await faulty();
    await excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const { validation, notes } = await validateAndRecord(runIn(excel.Excel));
    expect(validation.summary.errors).toBeGreaterThan(0);
    expect(notes[0]?.en).toMatch(/did not succeed.*protect/i);
  });

  test('is no matter of a validation that only reads', async () => {
    const excel = await faulty();
    const before = await contentsOf(excel);
    await validateWorkbook(runIn(excel.Excel));
    expect(await contentsOf(excel)).toEqual(before);
  });
});
