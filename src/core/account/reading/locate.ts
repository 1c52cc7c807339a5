import { isNumberColumn, type Column, type InputTable } from '../../inputs/table';
import { isHeaderOf } from './headers';
import { inWords, isOneOf } from './normal';
import type { RawTable, RawWorkbook } from './rawTable';
import { unitInLine } from './units';

/**
 * Finds tables on sheets by their header row (lists, forms) or labels (cards), for workbooks without Excel tables. Where
 * several tables could be meant by one place, the one that knows more of its headers has it; no place is two tables, nor
 * one that was `found` already.
 */
export function locateTables(
  absent: readonly InputTable[],
  sheets: readonly RawTable[],
  found: RawWorkbook = new Map(),
): RawWorkbook {
  const candidates = absent
    .flatMap((table) => sheets.map((used) => ({ table, place: locateTable(table, used) })))
    .flatMap(({ table, place }) =>
      place === undefined ? [] : [{ table, place, known: knownIn(table, place) }],
    )
    .sort((a, b) => b.known - a.known);
  const located = new Map<InputTable, RawTable>();
  for (const { table, place } of candidates) {
    const isTaken = [...found.values(), ...located.values()].some((other) => shareHeader(other, place));
    if (!located.has(table) && !isTaken) located.set(table, place);
  }
  return located;
}

/** Whether two places have their headers in the same cells, if only in part. */
function shareHeader(a: RawTable, b: RawTable): boolean {
  const width = (of: RawTable): number => headerOf(of).length;
  const overlaps = a.column < b.column + width(b) && b.column < a.column + width(a);
  return a.sheet === b.sheet && a.row === b.row && overlaps;
}

function headerOf({ values }: RawTable): readonly unknown[] {
  return values.slice(0, 1).flat();
}

/** How many of the table's own headers or labels stand there; the standard ones count twice. */
function knownIn(table: InputTable, place: RawTable): number {
  const there = table.shape === 'card' ? place.values.map((row) => row[0]) : headerOf(place);
  const columns = table.shape === 'card' ? table.fields : table.columns;
  return columns.reduce((known, column) => {
    const isStandard = there.some((found) => isOneOf(found, [column.header.zh]));
    const isKnown = isStandard || there.some((found) => isHeaderOf(found, column));
    return known + Number(isStandard) + Number(isKnown);
  }, 0);
}

/** The table on one sheet. */
export function locateTable(table: InputTable, used: RawTable): RawTable | undefined {
  return table.shape === 'card' ? locateCard(table, used) : locateByHeader(table, used);
}

/** With so many of its required headers a row is the table's; what is missing is told at its place. */
const enoughHeaders = 0.75;

function locateByHeader(
  table: Extract<InputTable, { shape: 'list' | 'form' }>,
  used: RawTable,
): RawTable | undefined {
  const required = table.columns.filter((column) => column.required && !isTotal(column));
  const there = used.values.map(
    (row) => required.filter((column) => row.some((found) => isHeaderOf(found, column))).length,
  );
  const most = Math.max(0, ...there);
  const headerRow = most >= required.length * enoughHeaders ? there.indexOf(most) : -1;
  if (headerRow < 0) return undefined;
  const below = used.values.slice(headerRow);
  const firstColumn = table.shape === 'list' ? 0 : labelColumn(table, below);
  return firstColumn === undefined ? undefined : cut(used, { row: headerRow, column: firstColumn });
}

function isTotal(column: Extract<InputTable, { shape: 'list' }>['columns'][number]): boolean {
  return isNumberColumn(column) && column.totalOf.length > 0;
}

/** The column in which the form's own row labels stand. */
function labelColumn(
  form: Extract<InputTable, { shape: 'form' }>,
  below: readonly (readonly unknown[])[],
): number | undefined {
  const width = Math.max(0, ...below.map((row) => row.length));
  const wanted = form.rows.filter(({ required }) => required);
  return Array.from({ length: width }, (_, column) => column).find((column) =>
    wanted.every(({ label, aliases }) =>
      below.some((row) => isOneOf(row[column], [label.zh, label.en, ...aliases])),
    ),
  );
}

function locateCard(card: Extract<InputTable, { shape: 'card' }>, used: RawTable): RawTable | undefined {
  const required = card.fields.filter((field) => field.required);
  const width = Math.max(0, ...used.values.map((row) => row.length));
  const stands = (field: Column, index: number): boolean =>
    used.values.some((row) => isHeaderOf(row[index], field));
  // A card that requires nothing is told by any of its labels.
  const hasLabels = (index: number): boolean =>
    required.length > 0
      ? required.every((field) => stands(field, index))
      : card.fields.some((field) => stands(field, index));
  const column = Array.from({ length: width }, (_, index) => index).find((index) => hasLabels(index));
  return column === undefined ? undefined : cut(used, { row: 0, column });
}

function cut(used: RawTable, from: { readonly row: number; readonly column: number }): RawTable {
  const unitLine = unitLineAbove(used, from.row);
  return {
    ...(unitLine === undefined ? {} : { unitLine }),
    sheet: used.sheet,
    row: used.row + from.row,
    column: used.column + from.column,
    values: used.values.slice(from.row).map((row) => row.slice(from.column)),
  };
}

/** How far above its header a table may have the line that tells its unit. */
const rowsToUnitLine = 3;

/** The closest cell above a header that tells a unit of money. */
function unitLineAbove({ sheet, row, column, values }: RawTable, header: number): RawTable['unitLine'] {
  const from = Math.max(0, header - rowsToUnitLine);
  return values
    .slice(from, header)
    .flatMap((cells, down) =>
      cells.flatMap((found, across) => {
        const ref = { sheet, row: row + from + down, column: column + across };
        return unitInLine(found) === undefined ? [] : [{ ref, found: inWords(found) }];
      }),
    )
    .at(-1);
}
