import { address } from '../../expression';
import type { Column, InputTable } from '../../inputs/table';
import { fill, type Text } from '../../text';
import { inWords, isOneOf } from './normal';
import { missing, repeatedAt, type ReadProblem } from './problem';
import type { RawTable } from './rawTable';

/** All spellings under which a header or a row label is taken. */
export function spellings(of: {
  readonly header: Text;
  readonly aliases: readonly string[];
}): readonly string[] {
  return [of.header.zh, of.header.en, ...of.aliases];
}

export interface Headers {
  /** The column's place, counted from the table's left edge. */
  readonly places: ReadonlyMap<Column, number>;
  readonly problems: readonly ReadProblem[];
}

const noColumn: Text = {
  zh: '“{table}”的表头（{cell} 起）中没有“{header}”列。请补上这一列；表头若有合并单元格，请取消合并，每列只用一个单元格作表头。',
  en: 'The header of "{table}" (from {cell}) has no column "{header}". Add it; if header cells are merged, unmerge them and give each column one header cell.',
};

const onceOnly: Text = {
  zh: '每列的表头各不相同，而 {first} 已用过',
  en: 'a header of its own for each column, but {first} holds it already',
};

/** Finds the columns by their headers, in any order; the standard header wins over an alias, extra columns are ignored. */
export function findHeaders(table: InputTable, columns: readonly Column[], raw: RawTable): Headers {
  const header = raw.values[0] ?? [];
  const places = new Map<Column, number>();
  const take = (column: Column, accepted: readonly string[]): void => {
    const place = header.findIndex(
      (found, index) => isOneOf(found, accepted) && ![...places.values()].includes(index),
    );
    if (place >= 0) places.set(column, place);
  };
  for (const column of columns) take(column, [column.header.zh]);
  for (const column of columns) if (!places.has(column)) take(column, spellings(column));
  const absent = columns
    .filter((column) => column.required && !places.has(column))
    .map((column) => noColumnProblem(table, column, raw));
  return {
    places,
    problems: [...absent, ...[...places.values()].flatMap((place) => repeated(header, place, raw))],
  };
}

/** Two columns with one header, as under a header of two levels: which one is meant is not ours to guess. */
function repeated(
  header: readonly unknown[],
  place: number,
  { sheet, row, column }: RawTable,
): readonly ReadProblem[] {
  const found = inWords(header[place]);
  return header.flatMap((other, index) => {
    if (index <= place || !isOneOf(other, [found])) return [];
    const first = { sheet, row, column: column + place };
    return [repeatedAt({ ...first, column: column + index }, { found, first, expected: onceOnly })];
  });
}

function noColumnProblem(table: InputTable, column: Column, raw: RawTable): ReadProblem {
  const cell = address(raw);
  const slots = { table: table.name, cell, header: column.header };
  return missing(cell, column.header, fill(noColumn, slots));
}
