import { scopeOf } from '../scopes';
import { last, lastIndex } from '../last';
import type { Numeral } from '../numerals/numeral';
import type { TableRow, TextTable } from '../text/table';
import type { Naming } from './subject';

/** A number of a table by its row and column. Names are those they are compared by. */
export interface TableNumber {
  readonly numeral: Numeral;
  /** The section that the table's title belongs to, and the title as it is compared. */
  readonly scope: string;
  readonly title: string;
  readonly code: string;
  /** What its row is called; empty in a row of totals. */
  readonly row: string;
  /** What its column is called; empty where that only says which amount it is. */
  readonly column: string;
  readonly measure: 'final' | 'budget' | 'budget adjusted';
}

const codePattern = /^(?:\d{3}(?:\d{2}){0,2})$/u;
const notAHead = /^(?:公开|部门|单位|编制单位|金额单位)/u;
const numbering = /^(?:行次|栏次)/u;

/** The numbers of a table, each with the names of its row and its column. */
export function tableNumbersOf(table: TextTable, naming: Naming): readonly TableNumber[] {
  const first = table.rows.findIndex(isData);
  if (first < 0) return [];
  const heads = table.rows.slice(0, first).filter(isHead);
  const scope = scopeOf(table.title) ?? '';
  const title = naming(table.title.replace(/^.*年度?/u, ''));
  return table.rows.slice(first).flatMap((row) =>
    row.flatMap(({ only }, column): readonly TableNumber[] => {
      if (only?.role !== 'figure' || numbering.test(row[0]?.text ?? '')) return [];
      return [
        { numeral: only, scope, title, ...rowOf(row, column, naming), ...columnOf(heads, column, naming) },
      ];
    }),
  );
}

function isData(row: TableRow): boolean {
  return (
    !numbering.test(row[0]?.text ?? '') &&
    row.some(({ only, text }) => only?.role === 'figure' && !codePattern.test(text))
  );
}

/** A title within the table, or what stands beside its form number, is no head. */
function isHead(row: TableRow): boolean {
  const texts = row.filter(({ text }) => text !== '');
  return (
    texts.length > 1 && !numbering.test(row[0]?.text ?? '') && !texts.some(({ text }) => notAHead.test(text))
  );
}

const isTotal = /^(?:合计|总计|小计)$/u;

function rowOf(row: TableRow, column: number, naming: Naming): Pick<TableNumber, 'code' | 'row'> {
  const before = row.slice(0, column);
  const label = last(
    before,
    ({ text, only }) => only === undefined && text !== '' && !codePattern.test(text),
  );
  const code = last(before, ({ text }) => codePattern.test(text));
  const text = label?.text ?? '';
  return { code: code?.text ?? '', row: isTotal.test(text) ? '' : naming(text) };
}

const amounts: readonly (readonly [RegExp, TableNumber['measure']])[] = [
  [/(?:全年|调整)预算/u, 'budget adjusted'],
  [/预算数?$/u, 'budget'],
  [/^(?:决算(?:数|金额)?|金额|执行数|合计|小计|总计|本年(?:支出|收入)合计|本年(?:支出|收入))$/u, 'final'],
];

function columnOf(
  heads: readonly TableRow[],
  column: number,
  naming: Naming,
): Pick<TableNumber, 'column' | 'measure'> {
  const path = headsOver(heads, column);
  const measures = path.flatMap((text) => amounts.find(([pattern]) => pattern.test(text))?.[1] ?? []);
  const item = last(path, (text) => amounts.every(([pattern]) => !pattern.test(text)));
  const isItem = item !== undefined && !/^(?:项目|科目名称|名称|支出|收入)$/u.test(item);
  return { column: isItem ? naming(item) : '', measure: measures.at(-1) ?? 'final' };
}

/** The heads over a column, from the top: its own, and those that reach over it from the left. */
function headsOver(heads: readonly TableRow[], column: number): readonly string[] {
  const own = lastIndex(heads, (row) => (row[column]?.text ?? '') !== '');
  const lowest = own < 0 ? 0 : own;
  return heads.slice(0, lowest + 1).flatMap((row) => {
    const head = last(row.slice(0, column + 1), ({ text }) => text !== '');
    return head === undefined ? [] : [head.text];
  });
}
