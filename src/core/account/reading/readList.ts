import { addressInSheet, type CellReference } from '../../expression';
import { isWordColumn, type InputList } from '../../inputs/table';
import { fill, type Text } from '../../text';
import { wordsIn, type ListRows, type Row } from '../account';
import { readRow, type FoundCell, type MoneyReading } from './cells';
import { findHeaders, type Headers } from './headers';
import { inWords } from './normal';
import { problemAt, type ReadProblem } from './problem';
import type { RawTable } from './rawTable';
import { sortRows } from './statedRows';

export interface ListReading {
  readonly rows: ListRows;
  readonly problems: readonly ReadProblem[];
}

/** Reads a list: its rows in order, empty rows skipped, stated totals set apart from the rows they cover. */
export function readList(list: InputList, raw: RawTable, money: MoneyReading): ListReading {
  const headers = findHeaders(list, list.columns, raw);
  const problems = [...headers.problems];
  const rows: Row[] = [];
  raw.values.slice(1).forEach((values, index) => {
    const cells = cellsOfRow(headers, raw, { values, row: raw.row + 1 + index });
    if (cells.every(({ found }) => inWords(found) === '')) return;
    const reading = readRow(cells, pathOf(list, cells), moneyOf(list, cells, money));
    problems.push(...reading.problems);
    rows.push(reading.row);
  });
  const sorted = sortRows(list, rows);
  problems.push(
    ...sorted.items.flatMap((row) => problemsOfItem(list, row)),
    ...repeatedItems(list, sorted.items),
  );
  return { rows: sorted, problems };
}

function cellsOfRow(
  headers: Headers,
  raw: RawTable,
  at: { readonly values: readonly unknown[]; readonly row: number },
): readonly FoundCell[] {
  return [...headers.places].map(([column, place]) => ({
    column,
    ref: { sheet: raw.sheet, row: at.row, column: raw.column + place },
    found: at.values[place],
  }));
}

function pathOf(list: InputList, cells: readonly FoundCell[]): string {
  const words = (column: unknown): string => inWords(cells.find((cell) => cell.column === column)?.found);
  const label = words(list.label);
  return `${list.name} › ${label === '' ? words(list.code) : label}`;
}

function moneyOf(list: InputList, cells: readonly FoundCell[], workbook: MoneyReading): MoneyReading {
  if (list.money === undefined) return workbook;
  const own = inWords(cells.find((cell) => cell.column === list.money)?.found);
  return { ...workbook, money: own === '万元' ? '万元' : '元' };
}

function problemsOfItem(list: InputList, row: Row): readonly ReadProblem[] {
  const demanded = list.columns.filter(isWordColumn).filter(({ mustBeFilled }) => mustBeFilled);
  const empty = [...new Set([...list.filled, ...demanded])]
    .map((column) => row.words.get(column))
    .filter((cell) => cell?.text === '')
    .map((cell) => cell && emptyProblem(cell));
  return [...empty, codeProblem(list, row)].filter((problem) => problem !== undefined);
}

function emptyProblem({ ref, path }: { readonly ref: CellReference; readonly path: string }): ReadProblem {
  const header = path.slice(path.lastIndexOf('›') + 2);
  const expected = { zh: `填写“${header}”`, en: `"${header}" filled in` };
  return problemAt(ref, { found: '', expected, blocking: true });
}

function codeProblem(list: InputList, row: Row): ReadProblem | undefined {
  const cell = list.code && row.words.get(list.code);
  if (cell === undefined || cell.text === '' || list.codeLengths.length === 0) return undefined;
  if (/^\d+$/.test(cell.text) && list.codeLengths.includes(cell.text.length)) return undefined;
  const lengths = list.codeLengths.join('、');
  const expected = {
    zh: `${lengths} 位数字的科目编码`,
    en: `a code of ${list.codeLengths.join(', ')} digits`,
  };
  return problemAt(cell.ref, { found: cell.text, expected, blocking: true });
}

const onceOnly: Text = {
  zh: '每个科目（同一资金性质）只填一行，而 {first} 行已填过',
  en: 'one row for each item (and fund), but row {first} holds it already',
};

const mergeThem: Text = {
  zh: '请合并为一行，或更正编码后重新校验。',
  en: 'Merge the rows or correct the code, and validate again.',
};

/** The same item typed twice: the second row is named, with the row that came first. */
function repeatedItems(list: InputList, items: readonly Row[]): readonly ReadProblem[] {
  const first = new Map<string, CellReference>();
  const problems: ReadProblem[] = [];
  const [firstColumn] = list.key;
  if (firstColumn === undefined) return [];
  for (const row of items) {
    const key = list.key.map((column) => wordsIn(row, column)).join(' ');
    const ref = row.words.get(firstColumn)?.ref;
    if (ref === undefined || key.trim() === '') continue;
    const before = first.get(key);
    if (before === undefined) first.set(key, ref);
    else {
      const expected = fill(onceOnly, { first: addressInSheet(before) });
      problems.push(problemAt(ref, { found: key.trim(), expected, remedy: mergeThem, blocking: true }));
    }
  }
  return problems;
}
