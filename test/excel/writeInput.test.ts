import { readInputs } from '../../src/excel/reading/readInputs';
import { writeInput } from '../../src/excel/writeInput';
import { runIn } from '../../src/excel';
import type { LocalExcel } from '../../src/host';
import { openSample } from '../sampleFiles';

const reason = { sheet: '三公经费', row: 7, column: 4 };

async function opened() {
  const excel = await openSample('fengtai-2020');
  const { raw } = await excel.run(readInputs);
  const run = runIn(excel.Excel);
  return { excel, raw, write: (text: string, at = reason) => writeInput(run, raw, { at, text }) };
}

async function held(excel: LocalExcel, { sheet, row, column } = reason) {
  return excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column).load('values,formulas');
    await context.sync();
    return { value: cell.values[0]?.[0] as unknown, formula: cell.formulas[0]?.[0] as unknown };
  });
}

async function type(excel: LocalExcel, address: string, value: unknown, sheet = reason.sheet) {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

test('words go to their cell as they are', async () => {
  const { excel, write } = await opened();
  expect(await write('公务接待减少')).toBeUndefined();
  expect((await held(excel)).value).toBe('公务接待减少');
});

test.each(['=1+1', '2020', '0012', "'甲", '一\n二'])('%j stays text', async (text) => {
  const { excel, write } = await opened();
  await write(text);
  expect((await held(excel)).value).toBe(text);
});

test('nothing leaves the cell empty', async () => {
  const { excel, write } = await opened();
  await write('');
  expect((await held(excel)).value).toBe('');
});

test('a cell that holds something else by now is left alone, and so is a row that moved', async () => {
  const { excel, write } = await opened();
  await type(excel, 'E8', '同事刚改的');
  expect((await write('我改的'))?.en).toMatch(/^The table around 三公经费!E8 has changed/);
  expect((await held(excel)).value).toBe('同事刚改的');
});

test('a column that moved is noticed by its header', async () => {
  const { excel, write } = await opened();
  await type(excel, 'E4', '说明');
  expect((await write('我改的'))?.zh).toMatch(/有改动，没有写入/);
});

test('a formula is left alone', async () => {
  const { excel } = await opened();
  const formula = '="受疫情"&"影响"';
  await excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(reason.sheet).getRange('E8');
    cell.numberFormat = [['General']];
    cell.formulas = [[formula]];
    await context.sync();
  });
  const { raw } = await excel.run(readInputs);
  const refusal = await writeInput(runIn(excel.Excel), raw, { at: reason, text: '我改的' });
  expect(refusal?.en).toMatch(/holds a formula/);
  expect((await held(excel)).formula).toBe(formula);
});

test('text that looks like a formula can be edited', async () => {
  const { excel, write } = await opened();
  await write('=1+1');
  const { raw } = await excel.run(readInputs);
  expect(await writeInput(runIn(excel.Excel), raw, { at: reason, text: '=2' })).toBeUndefined();
  expect((await held(excel)).value).toBe('=2');
});

test('a cell outside the input tables is never written', async () => {
  const { excel, write } = await opened();
  for (const at of [
    { ...reason, column: 40 },
    { ...reason, row: 400 },
    { ...reason, sheet: '别的表' },
  ])
    expect((await write('我改的', at))?.en).toMatch(/nothing was written/);
  expect((await held(excel, { ...reason, column: 40 })).value).toBe('');
});

test('words that no cell can hold are refused before anything is asked', async () => {
  const { excel, write } = await opened();
  excel.resetTraffic();
  expect((await write('字'.repeat(32_768)))?.en).toMatch(/at most 32,767/);
  expect(excel.traffic).toHaveLength(0);
});
