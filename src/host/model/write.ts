import { cellKey, overlaps, rowOf, columnOf, type Area } from './area';
import { printArea } from './address';
import { keysIn, putCell } from './cells';
import { enterText } from './enter';
import { emit, EVENT, WORKBOOK_TARGET } from './events';
import { fail } from './fault';
import { shown, valueType } from './scalar';
import { restyle, styleAt, stylesIn } from './styles';
import type { Sheet } from './workbook';

/** Refuses to touch locked cells of a protected sheet. */
export function requireWritable(sheet: Sheet, area: Area): void {
  if (sheet.protection === undefined) return;
  for (const style of stylesIn(sheet, area)) if (style.locked) fail('AccessDenied');
}

/** Refuses what a protected sheet allows only when its option says so. */
export function requireAllowed(sheet: Sheet, option: string): void {
  if (sheet.protection !== undefined && sheet.protection.options[option] !== true) fail('AccessDenied');
}

/** Enters one value as a user would; `null` leaves the cell as it is, an empty text empties it. */
export function enterValue(sheet: Sheet, row: number, column: number, value: unknown): void {
  if (value === null || value === undefined) return;
  const key = cellKey(row, column);
  if (value === '') {
    putCell(sheet, key, undefined);
  } else if (typeof value === 'number' || typeof value === 'boolean') {
    putCell(sheet, key, { value });
  } else if (typeof value === 'string') {
    enterString(sheet, key, value);
  } else {
    fail('InvalidArgument');
  }
}

const MOST_CHARACTERS = 32767;

/** A text that begins with a sign and is no number is a formula when it can be read as one. */
function signedFormula(sheet: Sheet, text: string, numberFormat: string): string | undefined {
  if (
    numberFormat === '@' ||
    !/^[-+@]./.test(text) ||
    typeof enterText(text, numberFormat).value !== 'string'
  )
    return undefined;
  return sheet.workbook.calculator.rejects(`=${text}`) ? undefined : `=${text}`;
}

function enterString(sheet: Sheet, key: number, text: string): void {
  const [row, column] = [rowOf(key), columnOf(key)];
  const { numberFormat: current } = styleAt(sheet, row, column);
  if (text.length > MOST_CHARACTERS) fail('InvalidArgument');
  const { value, formula = signedFormula(sheet, text, current), numberFormat } = enterText(text, current);
  if (formula !== undefined && sheet.workbook.calculator.rejects(formula)) fail('InvalidArgument');
  putCell(sheet, key, formula === undefined ? { value } : { value, formula });
  if (numberFormat !== undefined && current === 'General')
    restyle(sheet, { row, column, rows: 1, columns: 1 }, (style) => ({ ...style, numberFormat }));
}

type EventDetails = Readonly<Record<string, unknown>>;

/** Tells the client, if it listens, that cells were edited. */
export function announceEdit(sheet: Sheet, area: Area, details: EventDetails = {}): void {
  const { workbook, id } = sheet;
  const message = {
    worksheetId: id,
    address: printArea(area),
    referenceId: `${id}|${printArea(area)}`,
    changeType: 'RangeEdited',
    source: 'Local',
    triggerSource: 'ThisLocalAddin',
    ...details,
  };
  emit(workbook, { type: EVENT.sheetChanged, message }, [WORKBOOK_TARGET, id]);
  for (const table of sheet.tables.filter((item) => overlaps(item.area, area)))
    emit(workbook, { type: EVENT.tableChanged, message: { ...message, tableId: table.id } }, [
      WORKBOOK_TARGET,
      id,
      table.id,
    ]);
}

const snapshot = (
  sheet: Sheet,
  { row, column }: Area,
): { readonly value: unknown; readonly type: string } => {
  const cell = sheet.cells.get(cellKey(row, column));
  return { value: cell ? shown(cell.value) : '', type: valueType(cell?.value) };
};

/** Runs a change of content; for a single cell the event tells the value before and after, beside the details given. */
export function editing(sheet: Sheet, area: Area, edit: () => void, details: EventDetails = {}): void {
  requireWritable(sheet, area);
  const isHeard = sheet.workbook.enableEvents && sheet.workbook.listeners.size > 0;
  if (!isHeard || area.rows > 1 || area.columns > 1) {
    edit();
    announceEdit(sheet, area, details);
    return;
  }
  const before = snapshot(sheet, area);
  edit();
  sheet.workbook.calculator.recalculate();
  const after = snapshot(sheet, area);
  announceEdit(sheet, area, {
    ...details,
    valueBefore: before.value,
    valueTypeBefore: before.type,
    valueAfter: after.value,
    valueTypeAfter: after.type,
  });
}

export function clearContents(sheet: Sheet, area: Area): void {
  for (const key of keysIn(sheet.cells, area)) putCell(sheet, key, undefined);
}
