import { address } from '../../expression';
import type { Column, InputTable } from '../../inputs/table';
import { fill, type Text } from '../../text';
import { foundIn, type FoundCell } from './cells';
import { inWords, isOneOf } from './normal';
import { missing, repeatedAt, type ReadProblem } from './problem';
import type { RawTable } from './rawTable';
import { withoutUnit } from './units';

type Spelled = Pick<Column, 'header' | 'aliases'>;

const kept = new WeakMap<Spelled, readonly string[]>();

/** All spellings under which a header or a row label is taken; always the same list, so that it is normalised once. */
function spellings(of: Spelled): readonly string[] {
  const list = kept.get(of) ?? [of.header.zh, of.header.en, ...of.aliases];
  kept.set(of, list);
  return list;
}

/** Whether this is the header or the label of a column: one of its spellings, which may have its unit in brackets behind it. */
export function isHeaderOf(found: unknown, column: Column): boolean {
  const accepted = spellings(column);
  return isOneOf(found, accepted) || isOneOf(withoutUnit(found, column), accepted);
}

export interface Headers {
  /** The column's place, counted from the table's left edge. */
  readonly places: ReadonlyMap<Column, number>;
  /** The header cell of each column that is there. */
  readonly heads: readonly FoundCell[];
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

/** Finds the columns by their headers, in any order; the standard header wins over an alias, an alias over one with a unit, extra columns are ignored. */
export function findHeaders(table: InputTable, columns: readonly Column[], raw: RawTable): Headers {
  const header = raw.values[0] ?? [];
  const places = new Map<Column, number>();
  for (const isMeant of [isStandard, isSpelling, isHeaderOf]) {
    for (const column of columns) {
      if (places.has(column)) continue;
      const taken = new Set(places.values());
      const place = header.findIndex((found, index) => !taken.has(index) && isMeant(found, column));
      if (place >= 0) places.set(column, place);
    }
  }
  const absent = columns
    .filter((column) => column.required && !places.has(column))
    .map((column) => noColumnProblem(table, column, raw));
  return {
    places,
    heads: [...places].map(([column, across]) => foundIn(raw, column, { down: 0, across })),
    problems: [...absent, ...[...places.values()].flatMap((place) => repeated(header, place, raw))],
  };
}

function isStandard(found: unknown, { header }: Column): boolean {
  return isOneOf(found, [header.zh]);
}

function isSpelling(found: unknown, column: Column): boolean {
  return isOneOf(found, spellings(column));
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
