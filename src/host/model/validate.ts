import { containsCell } from './area';
import { cellAt } from './cells';
import { findCells } from './find';
import { isError, type Scalar } from './scalar';
import type { Sheet, Validation } from './workbook';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function listEntries(sheet: Sheet, source: unknown): readonly string[] {
  if (typeof source !== 'string') return [];
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  const found = findCells(sheet.workbook, sheet, source.slice(1));
  if (found === undefined) return [];
  const entries: string[] = [];
  for (let row = found.area.row; row < found.area.row + found.area.rows; row++)
    for (let column = found.area.column; column < found.area.column + found.area.columns; column++) {
      const value = cellAt(found.sheet, row, column)?.value;
      if (value !== undefined && !isError(value)) entries.push(String(value));
    }
  return entries;
}

function operand(sheet: Sheet, given: unknown): number {
  if (typeof given === 'number') return given;
  const text = String(given);
  const value = text.startsWith('=') ? sheet.workbook.calculator.valueOf(text, sheet) : Number(text);
  return typeof value === 'number' ? value : Number.NaN;
}

const COMPARISONS: Readonly<Record<string, (value: number, a: number, b: number) => boolean>> = {
  Between: (value, a, b) => value >= a && value <= b,
  NotBetween: (value, a, b) => value < a || value > b,
  EqualTo: (value, a) => value === a,
  NotEqualTo: (value, a) => value !== a,
  GreaterThan: (value, a) => value > a,
  LessThan: (value, a) => value < a,
  GreaterThanOrEqualTo: (value, a) => value >= a,
  LessThanOrEqualTo: (value, a) => value <= a,
};

function compares(sheet: Sheet, rule: unknown, value: number): boolean {
  if (!isRecord(rule)) return true;
  const compare = COMPARISONS[String(rule['operator'])];
  return compare?.(value, operand(sheet, rule['formula1']), operand(sheet, rule['formula2'])) ?? true;
}

function holds(sheet: Sheet, { rule }: Validation, value: Scalar): boolean {
  const { list, wholeNumber, decimal, textLength, custom } = rule;
  if (isRecord(list)) return !isError(value) && listEntries(sheet, list['source']).includes(String(value));
  if (wholeNumber) return Number.isInteger(value) && compares(sheet, wholeNumber, Number(value));
  if (decimal) return typeof value === 'number' && compares(sheet, decimal, value);
  if (textLength) return !isError(value) && compares(sheet, textLength, String(value).length);
  if (isRecord(custom)) return sheet.workbook.calculator.valueOf(String(custom['formula']), sheet) === true;
  return true;
}

/** Whether the content of a cell obeys the validation laid on it. */
export function isValidEntry(sheet: Sheet, row: number, column: number): boolean {
  const validation = sheet.validations.find((item) => containsCell(item.area, row, column));
  if (validation === undefined) return true;
  const cell = cellAt(sheet, row, column);
  return cell === undefined ? validation.ignoreBlanks : holds(sheet, validation, cell.value);
}
