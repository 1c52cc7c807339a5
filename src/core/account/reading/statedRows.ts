import type { InputList, WordColumn } from '../../inputs/table';
import { wordsIn, type ListRows, type Row } from '../account';
import { isOneOf } from './normal';

const totalWords = [
  '合计',
  '总计',
  '小计',
  '总额',
  '总分',
  '汇总',
  '本年收入合计',
  '本年支出合计',
  '收入合计',
  '支出合计',
  'Total',
];

/** What tells whether a row is a stated total, and of which others. */
interface Place {
  readonly row: Row;
  readonly isTotal: boolean;
  /** The fund, where the list has one: the words of its key columns besides the code; else the widest level, where there are levels. */
  readonly group: string;
  readonly code: string;
}

/** Sets stated totals apart: rows called 合计, and rows whose code other rows of the same fund refine. */
export function sortRows(list: InputList, rows: readonly Row[]): Omit<ListRows, 'open'> {
  const places = withGroupAbove(
    list,
    rows.map((row) => placeOf(list, row)),
  );
  const refined = refinedCodes(list, places);
  const isStated = (place: Place): boolean => place.isTotal || refined.has(keyOf(place.group, place.code));
  const items = places.filter((place) => !isStated(place));
  const covered = coveredRows(list, items);
  const stated = places.filter(isStated).map(({ row, group, code }) => {
    return { row, code, covers: covered.get(keyOf(group, code)) ?? [] };
  });
  return { items: items.map(({ row }) => row), stated };
}

/** Whether a row is called a total, by its label or its code, or by one of the levels that cells stand for downwards. */
export function isTotalRow(list: InputList, row: Row): boolean {
  // A choice says which item a row is about, even where the item is itself called 合计.
  if (list.label.kind === 'choice') return false;
  const telling = [list.label, ...(list.fillDown ?? [])];
  const code = list.code === undefined ? '' : wordsIn(row, list.code);
  return [code, ...telling.map((column) => wordsIn(row, column))].some((words) => isOneOf(words, totalWords));
}

function placeOf(list: InputList, row: Row): Place {
  const code = list.code === undefined ? '' : wordsIn(row, list.code);
  const codeIsTotal = isOneOf(code, totalWords);
  const isTotal = isTotalRow(list, row);
  const group = groupColumns(list).map((column) => wordsIn(row, column));
  return { row, isTotal, group: group.join(' '), code: codeIsTotal ? '' : code };
}

function groupColumns(list: InputList): readonly WordColumn[] {
  return list.code === undefined
    ? []
    : list.key.filter((column) => column !== list.code && column !== list.label);
}

/** Where cells stand for those below, a total that names no group of its own is that of the group above it. */
function withGroupAbove(list: InputList, places: readonly Place[]): readonly Place[] {
  const widest = list.fillDown?.[0];
  if (widest === undefined) return places;
  let above = '';
  return places.map((place) => {
    const own = wordsIn(place.row, widest);
    if (!place.isTotal || (own !== '' && !isOneOf(own, totalWords))) above = own;
    return { ...place, group: above };
  });
}

function keyOf(group: string, code: string): string {
  return `${group}|${code}`;
}

/** The codes that have longer codes below them, for each fund and (fund left empty) for all funds together. */
function refinedCodes(list: InputList, places: readonly Place[]): ReadonlySet<string> {
  const refined = new Set<string>();
  for (const { group, code, isTotal } of places) {
    for (const shorter of isTotal ? [] : shorterCodes(list, code)) {
      refined.add(keyOf(group, shorter));
      refined.add(keyOf('', shorter));
    }
  }
  return refined;
}

function shorterCodes(list: InputList, code: string): readonly string[] {
  return list.codeLengths.filter((length) => length < code.length).map((length) => code.slice(0, length));
}

/** The rows under each total that could be stated: of everything or a code, for one fund or for all together. */
function coveredRows(list: InputList, items: readonly Place[]): ReadonlyMap<string, readonly Row[]> {
  const covered = new Map<string, Row[]>();
  for (const { row, group, code } of items) {
    const codes = new Set(['', ...shorterCodes(list, code), code]);
    for (const key of new Set([...codes].flatMap((each) => [keyOf(group, each), keyOf('', each)]))) {
      const rows = covered.get(key);
      if (rows === undefined) covered.set(key, [row]);
      else rows.push(row);
    }
  }
  return covered;
}
