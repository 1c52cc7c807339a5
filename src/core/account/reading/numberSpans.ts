import { isNumberColumn, type InputTable, type NumberColumn } from '../../inputs/table';
import { findHeaders, isHeaderOf } from './headers';
import { mayLookOtherwise } from './numberLook';
import type { RawTable } from './rawTable';

/** Cells below each other that hold numbers of one column; `down` and `across` count from the table's top left cell. */
export interface NumberSpan {
  readonly column: NumberColumn;
  readonly across: number;
  readonly down: number;
  readonly rows: number;
}

/** Where the declared number columns of a table have their cells. */
export function numberSpans(table: InputTable, raw: RawTable): readonly NumberSpan[] {
  if (table.shape === 'card') return numberFields(table, raw);
  const rows = raw.values.length - 1;
  const { places } = findHeaders(table, table.columns, raw);
  return [...places].flatMap(([column, across]) =>
    isNumberColumn(column) && rows > 0 ? [{ column, across, down: 1, rows }] : [],
  );
}

function numberFields(
  { fields }: Extract<InputTable, { shape: 'card' }>,
  { values }: RawTable,
): readonly NumberSpan[] {
  return fields.filter(isNumberColumn).flatMap((column) => {
    const down = values.findIndex(([label]) => isHeaderOf(label, column));
    return down < 0 ? [] : [{ column, across: 1, down, rows: 1 }];
  });
}

/** The shortest span that has all cells whose number format needs to be known; undefined where there is none. */
export function doubtfulPart(span: NumberSpan, { values }: RawTable): NumberSpan | undefined {
  const { column, across } = span;
  const doubtful = values
    .slice(span.down, span.down + span.rows)
    .flatMap((row, index) => (mayLookOtherwise(row[across], column) ? [span.down + index] : []));
  const [down] = doubtful;
  const last = doubtful.at(-1);
  return down === undefined || last === undefined ? undefined : { ...span, down, rows: last - down + 1 };
}
