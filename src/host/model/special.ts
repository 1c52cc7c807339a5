import { cellArea, cellKey, cellsOf, columnOf, intersection, rowOf, type Area } from './area';
import { cellAt, keysIn, usedArea } from './cells';
import { fail } from './fault';
import { valueType } from './scalar';
import type { Cell, Sheet } from './workbook';

const KINDS: Readonly<Record<string, readonly string[]>> = {
  All: ['Double', 'String', 'Boolean', 'Error'],
  Numbers: ['Double'],
  Text: ['String'],
  Logical: ['Boolean'],
  Errors: ['Error'],
};

/** `NumbersText`, `ErrorsLogical`…: the value types that the name lists. */
function wantedTypes(name: string): ReadonlySet<string> {
  const kinds = Object.keys(KINDS).filter((kind) => name.includes(kind));
  if (kinds.length === 0) fail('InvalidArgument');
  return new Set(kinds.flatMap((kind) => KINDS[kind] ?? []));
}

/** Joins cells into rows, and rows of equal width into rectangles. */
function joinCells(keys: readonly number[]): readonly Area[] {
  const rows: Area[] = [];
  for (const key of [...keys].sort((a, b) => a - b)) {
    const last = rows.at(-1);
    const [row, column] = [rowOf(key), columnOf(key)];
    if (last?.row === row && last.column + last.columns === column)
      rows[rows.length - 1] = { ...last, columns: last.columns + 1 };
    else rows.push(cellArea(row, column));
  }
  const areas: Area[] = [];
  for (const part of rows) {
    const index = areas.findIndex(
      (area) =>
        area.column === part.column && area.columns === part.columns && area.row + area.rows === part.row,
    );
    const found = areas[index];
    if (found) areas[index] = { ...found, rows: found.rows + 1 };
    else areas.push(part);
  }
  return areas;
}

const filled = (sheet: Sheet, area: Area, holds: (cell: Cell) => boolean): readonly Area[] =>
  joinCells(
    keysIn(sheet.cells, area).filter((key) => {
      const cell = sheet.cells.get(key);
      return cell !== undefined && holds(cell);
    }),
  );

function blanks(sheet: Sheet, area: Area): readonly Area[] {
  const used = usedArea(sheet, false);
  const part = used && intersection(used, area);
  if (part === undefined) return [];
  const empty = [...cellsOf(part)].filter(([row, column]) => cellAt(sheet, row, column) === undefined);
  return joinCells(empty.map(([row, column]) => cellKey(row, column)));
}

function visible(sheet: Sheet, area: Area): readonly Area[] {
  const part = intersection(usedArea(sheet, false) ?? area, area);
  if (part === undefined) return [];
  const seen = [...cellsOf(part)].filter(
    ([row, column]) => sheet.rows.get(row)?.hidden !== true && sheet.columns.get(column)?.hidden !== true,
  );
  return joinCells(seen.map(([row, column]) => cellKey(row, column)));
}

/** The cells of a kind that `Go To Special` finds. */
export function specialCells(sheet: Sheet, area: Area, kind: string, types: string): readonly Area[] {
  const wanted = wantedTypes(types);
  if (sheet.protection !== undefined) fail('AccessDenied');
  sheet.workbook.calculator.recalculate();
  switch (kind) {
    case 'Constants':
      return filled(sheet, area, (cell) => cell.formula === undefined && wanted.has(valueType(cell.value)));
    case 'Formulas':
      return filled(sheet, area, (cell) => cell.formula !== undefined && wanted.has(valueType(cell.value)));
    case 'Blanks':
      return blanks(sheet, area);
    case 'Visible':
      return visible(sheet, area);
    default:
      return fail('NotImplemented', `Range.getSpecialCells(${kind})`);
  }
}
