import { address, type CellReference, type TextCell } from '../../expression';
import { isWordColumn, type Column, type InputList, type WordColumn } from '../../inputs/table';
import { finished, mappedInSteps, type Step, type Steps } from '../../steps';
import type { Text } from '../../text';
import { wordsIn, type ListRows, type Row } from '../account';
import { foundIn, readRow, type FoundCell, type MoneyReading } from './cells';
import { filledDown } from './filledDown';
import { findHeaders } from './headers';
import { inWords } from './normal';
import { findOpenColumns, noOpenColumns } from './openColumns';
import { problemAt, repeatedAt, type ReadProblem } from './problem';
import type { RawTable } from './rawTable';
import { isTotalRow, sortRows } from './statedRows';
import { unitProblems } from './units';
import { readWords } from './words';

export interface ListReading {
  readonly rows: ListRows;
  readonly problems: readonly ReadProblem[];
}

const reading: Step = { step: { zh: '读取填报表', en: 'Reading the input tables' }, done: 0, of: 1 };

/** Reads a list: its rows in order, empty rows skipped, stated totals set apart from the rows they cover. */
export function readList(list: InputList, raw: RawTable, money: MoneyReading): ListReading {
  return finished(readListInSteps(list, raw, money, reading));
}

/** The same in steps of many rows, each told as `step`. */
export function* readListInSteps(
  list: InputList,
  raw: RawTable,
  money: MoneyReading,
  step: Step,
): Steps<ListReading> {
  const headers = findHeaders(list, list.columns, raw);
  const open = headers.problems.length > 0 ? noOpenColumns : findOpenColumns(list, headers.places, raw);
  const places = new Map<Column, number>([...headers.places, ...open.places]);
  const found = yield* mappedInSteps(raw.values.slice(1), step, (_, index) =>
    [...places].map(([column, across]) => foundIn(raw, column, { down: index + 1, across })),
  );
  const filled = found.filter((cells) => cells.some((cell) => inWords(cell.found) !== ''));
  const readings = yield* mappedInSteps(filled, step, (cells) =>
    readRow(cells, pathOf(list, cells), moneyOf(list, cells, money)),
  );
  yield step;
  const read = readings.map(({ row }) => row);
  const named = filledDown(read, list.fillDown ?? [], (row) => isTotalRow(list, row));
  yield step;
  const rows = { ...sortRows(list, named), open: [...open.places.keys()] };
  yield step;
  const units = list.money === undefined ? unitProblems(headers.heads, raw, money) : [];
  const heads = [...headers.problems, ...open.problems, ...units];
  const unread = [...heads, ...readings.flatMap(({ problems }) => problems)];
  const told = new Set(unread.map(({ cell }) => cell));
  const ofItems = yield* mappedInSteps(rows.items, step, (row) => problemsOfItem(list, row));
  const unusable = ofItems.flat().filter(({ cell }) => !told.has(cell));
  const problems = [...unread, ...unusable];
  return { rows, problems: [...problems, ...repeatedItems(list, rowsWithout(problems, rows.items))] };
}

/** The rows whose words were all read: what is wrong already is not told twice. */
function rowsWithout(problems: readonly ReadProblem[], rows: readonly Row[]): readonly Row[] {
  const told = new Set(problems.map(({ cell }) => cell));
  return rows.filter(({ words }) => [...words.values()].every(({ ref }) => !told.has(address(ref))));
}

function pathOf(list: InputList, cells: readonly FoundCell[]): string {
  const words = (column: unknown): string => inWords(cells.find((cell) => cell.column === column)?.found);
  const named = list.fillDown === undefined ? [list.label, list.code] : namesIn(list);
  return `${list.name} › ${named.map(words).find((name) => name !== '') ?? ''}`;
}

function moneyOf(list: InputList, cells: readonly FoundCell[], workbook: MoneyReading): MoneyReading {
  if (list.money === undefined) return workbook;
  const own = readWords(cells.find((cell) => cell.column === list.money)?.found, list.money);
  return { ...workbook, money: 'text' in own && own.text === '万元' ? '万元' : '元' };
}

function problemsOfItem(list: InputList, row: Row): readonly ReadProblem[] {
  const demanded = list.columns.filter(isWordColumn).filter(({ mustBeFilled }) => mustBeFilled);
  const empty = [...row.words]
    .filter(
      ([column, { text }]) => text === '' && (list.filled.includes(column) || demanded.includes(column)),
    )
    .map(([column, { ref }]) => emptyProblem(ref, column));
  return [...empty, ...codeProblems(list, row)];
}

function emptyProblem(ref: CellReference, { header }: WordColumn): ReadProblem {
  const expected = { zh: `填写“${header.zh}”`, en: `"${header.en}" filled in` };
  return problemAt(ref, { found: '', expected, blocking: true });
}

function codeProblems(list: InputList, row: Row): readonly ReadProblem[] {
  const cell = list.code && row.words.get(list.code);
  if (cell === undefined || cell.text === '' || list.codeLengths.length === 0) return [];
  if (/^\d+$/.test(cell.text) && list.codeLengths.includes(cell.text.length)) return [];
  const expected = {
    zh: `${list.codeLengths.join('、')} 位数字的科目编码`,
    en: `a code of ${list.codeLengths.join(', ')} digits`,
  };
  return [problemAt(cell.ref, { found: cell.text, expected, blocking: true })];
}

const onceOnlyByCode: Text = {
  zh: '每个科目（同一资金性质）只填一行，而 {first} 已填过',
  en: 'one row for each item (and fund), but {first} holds it already',
};

const onceOnly: Text = {
  zh: '每项只填一行，而 {first} 已填过',
  en: 'one row for each item, but {first} holds it already',
};

/** The columns of the key; where cells stand for those below, the narrowest first, which every row fills itself. */
function namesIn(list: InputList): readonly WordColumn[] {
  return list.fillDown === undefined ? list.key : [...list.key].reverse();
}

/** The same item typed twice: the second row is named, with the row that came first. */
function repeatedItems(list: InputList, items: readonly Row[]): readonly ReadProblem[] {
  const first = new Map<string, TextCell>();
  const problems: ReadProblem[] = [];
  for (const row of items) {
    const key = list.key.map((column) => wordsIn(row, column)).join(' ');
    const named = namesIn(list)
      .map((column) => row.words.get(column))
      .find((cell) => cell && cell.text !== '');
    if (named === undefined) continue;
    const before = first.get(key);
    if (before === undefined) first.set(key, named);
    else {
      const expected = list.code === undefined ? onceOnly : onceOnlyByCode;
      problems.push(repeatedAt(named.ref, { found: named.text, first: before.ref, expected }));
    }
  }
  return problems;
}
