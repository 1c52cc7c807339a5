import type { Cell as FileCell, CellValue, Column, Row, Worksheet } from 'exceljs';
import { cellKey } from '../model/area';
import { cellError, errorNamed, type Scalar } from '../model/scalar';
import { DEFAULT_STYLE, type Style } from '../model/style';
import type { Cell, Sheet } from '../model/workbook';
import { isRecord } from '../protocol/arguments';
import { parseArea } from '../model/address';
import { optional } from './optional';
import { readStyle } from './styles';

const serial = (date: Date): number => Number((date.getTime() / 86400000 + 25569).toPrecision(15));

/** A value of a file cell as a scalar; rich text loses its formats, links their targets. */
function readScalar(value: unknown): Scalar | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return serial(value);
  if (!isRecord(value)) return undefined;
  const { richText, text, error } = value;
  if (Array.isArray(richText))
    return richText.map((run: unknown) => (isRecord(run) ? String(run['text']) : '')).join('');
  if (typeof error === 'string') return errorNamed(error) ?? cellError('#VALUE!');
  return text === undefined ? undefined : readScalar(text);
}

function readFormula(sheet: Sheet, cell: FileCell, value: CellValue): string | undefined {
  if (!isRecord(value)) return undefined;
  const { formula, sharedFormula } = value;
  if (typeof formula === 'string' && formula !== '') return `=${formula}`;
  if (typeof sharedFormula !== 'string') return undefined;
  const master: unknown = cell.worksheet.getCell(sharedFormula).value;
  const at = parseArea(sharedFormula);
  const text = isRecord(master) ? master['formula'] : undefined;
  if (typeof text !== 'string' || at === undefined) return undefined;
  const { calculator } = sheet.workbook;
  return calculator.offset(`=${text}`, Number(cell.row) - 1 - at.row, Number(cell.col) - 1 - at.column);
}

const resultOf = ({ result }: Readonly<Record<string, unknown>>): unknown => result;

function readContent(sheet: Sheet, cell: FileCell): Cell | undefined {
  const { value } = cell;
  const formula = readFormula(sheet, cell, value);
  if (formula === undefined) {
    const scalar = readScalar(value);
    return scalar === undefined ? undefined : { value: scalar };
  }
  const result = isRecord(value) ? readScalar(resultOf(value)) : undefined;
  return { value: result ?? 0, formula };
}

interface Reading {
  readonly sheet: Sheet;
  readonly styles: Map<unknown, Style>;
}

function styleOf({ styles }: Reading, source: FileCell['style']): Style {
  const known = styles.get(source);
  if (known) return known;
  const read = readStyle(source);
  const key = JSON.stringify(read);
  const style = key === DEFAULT_KEY ? DEFAULT_STYLE : (styles.get(key) ?? read);
  styles.set(source, style);
  styles.set(key, style);
  return style;
}

const DEFAULT_KEY = JSON.stringify(DEFAULT_STYLE);

/** The format of a whole row, which exceljs keeps without telling its types. */
function rowStyle(reading: Reading, row: Row): Style | undefined {
  const found: unknown = Reflect.get(row, 'style');
  return isFileStyle(found) && Object.keys(found).length > 0 ? styleOf(reading, found) : undefined;
}

function isFileStyle(value: unknown): value is FileCell['style'] {
  return isRecord(value);
}

function readRow(reading: Reading, row: Row): void {
  const { sheet } = reading;
  const index = row.number - 1;
  if (row.hidden || (typeof row.height === 'number' && row.height > 0))
    sheet.rows.set(index, { size: row.height || undefined, hidden: row.hidden });
  const own = rowStyle(reading, row);
  if (own) sheet.rowStyles.set(index, own);
  row.eachCell({ includeEmpty: true }, (cell, number) => {
    const key = cellKey(index, number - 1);
    const isInner = cell.isMerged && cell.master.address !== cell.address;
    const content = isInner ? undefined : readContent(sheet, cell);
    if (content) sheet.cells.set(key, content);
    const style = styleOf(reading, cell.style);
    const inherited = own ?? sheet.columnStyles.get(number - 1) ?? sheet.sheetStyle;
    if (style !== inherited) sheet.cellStyles.set(key, style);
  });
}

/** Width in the file's characters → points: seven pixels each, three quarters of a point a pixel. */
export const POINTS_PER_CHARACTER = 5.25;

/** What a column of the standard width has in a file: 64 pixels. */
export const STANDARD_CHARACTERS = 9.140625;

/** `edge` is the column whose entry reaches to the last column: its format is that of the whole sheet. */
function readColumns(reading: Reading, source: Worksheet, edge: number | undefined): void {
  const { sheet } = reading;
  const columns: readonly Partial<Column>[] = optional(source.columns) ?? [];
  const rest = edge === undefined ? undefined : columns[edge];
  if (rest) sheet.sheetStyle = styleOf(reading, rest.style ?? {});
  for (const [index, { width, hidden = false, style = {} }] of columns.slice(0, edge).entries()) {
    const size =
      width === undefined || width === STANDARD_CHARACTERS ? undefined : width * POINTS_PER_CHARACTER;
    if (hidden || size !== undefined) sheet.columns.set(index, { size, hidden });
    const read = styleOf(reading, style);
    if (read !== sheet.sheetStyle) sheet.columnStyles.set(index, read);
  }
}

/** Content, formats and sizes of a sheet. */
export function readCells(sheet: Sheet, source: Worksheet, edge: number | undefined): void {
  const reading: Reading = { sheet, styles: new Map() };
  readColumns(reading, source, edge);
  for (let number = 1; number <= source.rowCount; number++) {
    const row = source.findRow(number);
    if (row) readRow(reading, row);
  }
  sheet.used = undefined;
}
