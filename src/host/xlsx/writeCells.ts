import type { CellValue, Style as FileStyle, Worksheet } from 'exceljs';
import { columnOf, lastColumn, MAX_COLUMNS, rowOf } from '../model/area';
import { printArea } from '../model/address';
import { usedArea } from '../model/cells';
import { STANDARD_HEIGHT } from '../model/sizes';
import { isError, type Scalar } from '../model/scalar';
import { DEFAULT_STYLE, isDefaultStyle, type Style } from '../model/style';
import { styleAt } from '../model/styles';
import type { Cell, Sheet } from '../model/workbook';
import { POINTS_PER_CHARACTER, STANDARD_CHARACTERS } from './readCells';
import { writeStyle } from './styles';

/** exceljs names fewer errors than there are, but writes any text given as one. */
const isFileError = (text: string): text is '#REF!' => text.startsWith('#');

function writeScalar(value: Scalar): CellValue {
  if (!isError(value)) return value;
  return isFileError(value.error) ? { error: value.error } : null;
}

function writeContent({ value, formula }: Cell): CellValue {
  if (formula === undefined) return writeScalar(value);
  const result = isError(value) ? writeError(value.error) : value;
  return { formula: formula.slice(1), result };
}

const writeError = (text: string) => (isFileError(text) ? { error: text } : text);

interface Writing {
  readonly sheet: Sheet;
  readonly target: Worksheet;
  readonly styles: Map<Style, Partial<FileStyle>>;
}

function fileStyle({ styles }: Writing, style: Style): Partial<FileStyle> {
  const known = styles.get(style) ?? writeStyle(style);
  styles.set(style, known);
  return known;
}

function writeColumns(writing: Writing): void {
  const { sheet, target } = writing;
  const { sheetStyle, columnStyles, columns } = sheet;
  const own = Math.max(-1, ...columns.keys(), ...columnStyles.keys());
  const last = isDefaultStyle(sheetStyle) ? own : Math.min(own + 1, MAX_COLUMNS - 1);
  for (let index = 0; index <= last; index++) {
    const extent = columns.get(index);
    const style = columnStyles.get(index) ?? sheetStyle;
    const column = target.getColumn(index + 1);
    column.width = extent?.size === undefined ? STANDARD_CHARACTERS : extent.size / POINTS_PER_CHARACTER;
    if (extent?.hidden) column.hidden = true;
    if (style !== DEFAULT_STYLE) column.style = fileStyle(writing, style);
  }
}

/** exceljs leaves out hidden rows that have neither cells nor a height. */
function writeRows(writing: Writing): void {
  const { sheet, target } = writing;
  for (const [index, { size, hidden }] of sheet.rows) {
    const row = target.getRow(index + 1);
    const height = size ?? (hidden ? STANDARD_HEIGHT : undefined);
    if (height !== undefined) row.height = height;
    row.hidden = hidden;
  }
  for (const [index, style] of sheet.rowStyles)
    Object.assign(target.getRow(index + 1), fileStyle(writing, style));
}

/** Cells that need an entry of their own: content, a format of their own, or one from their row or column. */
function keysToWrite(sheet: Sheet): readonly number[] {
  const keys = new Set([...sheet.cells.keys(), ...sheet.cellStyles.keys()]);
  const used = usedArea(sheet, false);
  for (const row of sheet.rowStyles.keys())
    for (let column = 0; used && column <= lastColumn(used); column++) keys.add(row * MAX_COLUMNS + column);
  return [...keys].sort((a, b) => a - b);
}

/** Content, formats, sizes and merged areas of a sheet. */
export function writeCells(sheet: Sheet, target: Worksheet): void {
  const writing: Writing = { sheet, target, styles: new Map() };
  writeColumns(writing);
  for (const key of keysToWrite(sheet)) {
    const [row, column] = [rowOf(key), columnOf(key)];
    const cell = target.getCell(row + 1, column + 1);
    const content = sheet.cells.get(key);
    if (content) cell.value = writeContent(content);
    const style = styleAt(sheet, row, column);
    cell.style = style === DEFAULT_STYLE ? {} : fileStyle(writing, style);
  }
  writeRows(writing);
  for (const merge of sheet.merges) target.mergeCellsWithoutStyle(printArea(merge));
  for (const { row, column, content, replies } of sheet.comments) {
    const thread = [content, ...replies.map((reply) => reply.content)];
    target.getCell(row + 1, column + 1).note = thread.join('\n');
  }
}
