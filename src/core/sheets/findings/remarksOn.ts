import type { Decision, Identity, Remark } from '../../rules/findingState';
import { findingsColumns, type FindingsColumn } from './columns';
import { stateWords } from './stateWords';

type CellsOfRow = Readonly<Record<'state' | 'note' | 'key', string>>;

/**
 * The remarks on a findings sheet, from its cells as text, row by row. The columns are found by their heads, so that
 * columns and rows that someone inserted do no harm; none where the heads are gone.
 */
export function remarksOn(rows: readonly (readonly string[])[]): readonly Remark[] {
  const head = headOf(rows);
  const heads = rows[head];
  if (heads === undefined) return [];
  const at = (row: readonly string[], column: FindingsColumn): string => row[placeOf(heads, column)] ?? '';
  return rows
    .slice(head + 1)
    .map((row) => ({ state: at(row, 'state'), note: at(row, 'note'), key: at(row, 'key') }))
    .flatMap(remarkIn);
}

/** Where on a findings sheet, counted from 0, the decision about something found stands. */
export interface DecisionPlace {
  readonly row: number;
  readonly state: number;
  readonly note: number;
}

/** The place for a decision about what was found; undefined where the sheet does not have it. */
export function decisionPlace(
  rows: readonly (readonly string[])[],
  { key, words }: Identity,
): DecisionPlace | undefined {
  const heads = rows[headOf(rows)];
  if (heads === undefined) return undefined;
  const column = placeOf(heads, 'key');
  const row = rows.findIndex((cells) => cells[column] === `${key} ${words}`);
  return row < 0 ? undefined : { row, state: placeOf(heads, 'state'), note: placeOf(heads, 'note') };
}

function headOf(rows: readonly (readonly string[])[]): number {
  return rows.findIndex((row) => placeOf(row, 'key') >= 0);
}

function placeOf(heads: readonly string[], column: FindingsColumn): number {
  const head = findingsColumns.find(({ id }) => id === column)?.head;
  return heads.findIndex((text) => text === head);
}

function remarkIn(row: CellsOfRow): readonly Remark[] {
  const [key, words] = row.key.split(' ');
  return key === undefined || words === undefined ? [] : [{ key, words, ...decisionIn(row) }];
}

/** Accepted in either language. Any other word in place of a state is no state of ours: it goes with the note, and is not lost. */
function decisionIn({ state, note }: CellsOfRow): Decision {
  const typed = state.trim();
  if (/^(已接受|accepted)$/i.test(typed)) return { state: 'accepted', note };
  const isOpen = typed === '' || typed === stateWords.open || /^open$/i.test(typed);
  return { state: 'open', note: isOpen ? note : [typed, note].filter((text) => text !== '').join('；') };
}
