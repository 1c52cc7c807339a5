import type { RawTable, RawWorkbook } from '../core/account';
import { address, type CellReference } from '../core/expression';
import { fill, type Text } from '../core/text';
import type { RunExcel } from './run';
import { asText } from './writing/asText';

/** Words for one cell. */
export interface CellWords {
  readonly at: CellReference;
  readonly text: string;
}

const moved: Text = {
  zh: '{cell} 所在的表在窗格读取之后有改动，没有写入。请刷新后再改。',
  en: 'The table around {cell} has changed since the pane read it; nothing was written. Refresh and edit again.',
};

const isFormula: Text = {
  zh: '{cell} 里是公式，没有改写。请在工作簿中修改。',
  en: '{cell} holds a formula, which was left alone. Edit it in the workbook.',
};

const tooLong: Text = {
  zh: '一个单元格最多容纳 32,767 个字符，没有写入 {cell}。请缩短后再保存。',
  en: 'A cell holds at most 32,767 characters; nothing was written to {cell}. Shorten the text and save again.',
};

const longestText = 32_767;

/**
 * Writes words, as text, to one cell of an input table that `raw` holds, if its row and the table's first row are still
 * as they were read. Resolves to the reason where nothing was written. Two round trips.
 */
export async function writeInput(
  run: RunExcel,
  raw: RawWorkbook,
  { at, text }: CellWords,
): Promise<Text | undefined> {
  const refused = (why: Text): Text => fill(why, { cell: address(at) });
  const table = [...raw.values()].find((one) => covers(one, at));
  if (table === undefined) return refused(moved);
  if (text.length > longestText) return refused(tooLong);
  return run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(at.sheet);
    const rowAt = (row: number): Excel.Range =>
      worksheet.getRangeByIndexes(row, table.column, 1, widthOf(table)).load('values,formulas');
    const [head, own] = [rowAt(table.row), rowAt(at.row)];
    await context.sync();
    const isAsRead = isSame(head, table.values[0]) && isSame(own, table.values[at.row - table.row]);
    if (!isAsRead) return refused(moved);
    if (isComputed(own, at.column - table.column)) return refused(isFormula);
    worksheet.getRangeByIndexes(at.row, at.column, 1, 1).values = [[asText(text)]];
    await context.sync();
    return undefined;
  });
}

function covers(table: RawTable, { sheet, row, column }: CellReference): boolean {
  const [down, across] = [row - table.row, column - table.column];
  return (
    table.sheet === sheet && down >= 0 && down < table.values.length && across >= 0 && across < widthOf(table)
  );
}

/** Text that begins with `=` stands in both as it is. */
function isComputed({ values, formulas }: Excel.Range, column: number): boolean {
  const formula: unknown = formulas[0]?.[column];
  return typeof formula === 'string' && formula.startsWith('=') && formula !== values[0]?.[column];
}

function widthOf({ values }: RawTable): number {
  return values[0]?.length ?? 0;
}

function isSame({ values }: Excel.Range, read: RawTable['values'][number] = []): boolean {
  const now: readonly unknown[] = values[0] ?? [];
  return now.length === read.length && now.every((value, column) => value === read[column]);
}
