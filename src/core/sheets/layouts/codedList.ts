import type { Account } from '../../account';
import { valueOf, type Figure } from '../../expression';
import type { Body } from '../frame';
import { emptyCell, figureCell, spread, stacked, textCell, type Grid } from '../grid';
import type { SheetCell } from '../reportSheet';
import { withColumnNumbers } from './columnNumbers';
import { printedName } from './printedName';
import { headRows, type HeadPath } from './headRows';

/** A column of amounts; the empty code asks for the column's total. */
export interface CodedColumn {
  readonly head: HeadPath;
  readonly figure: (account: Account, code: string) => Figure;
}

export interface CodedList {
  /** All codes of the table, of every level. */
  readonly codes: readonly string[];
  readonly columns: readonly CodedColumn[];
  readonly nameWidth: number;
  /** Where 合计 stands: above the codes unless it is said to stand below them. */
  readonly totalStands?: 'above' | 'below';
}

const codeWidth = 11;
const amountWidth = 14;
const codeHeads: readonly HeadPath[] = [
  ['项目', '功能分类科目编码'],
  ['项目', '科目名称'],
];

/** Code, name and amounts: 合计, and 类, 款, 项 in the order of their codes; codes without any amount stay out. */
export function codedList(account: Account, list: CodedList): Body {
  const { codes, columns, nameWidth, totalStands = 'above' } = list;
  const amounts = (code: string): readonly Figure[] => columns.map(({ figure }) => figure(account, code));
  const used = codes.filter((code) => amounts(code).some(isNotZero));
  const rows = [...new Set(codes)].filter((code) => used.some((below) => below.startsWith(code))).sort();
  const cells = rows.map((code) => [
    textCell(code, 'code'),
    textCell(printedName(account, code), 'label', Math.max(0, Math.floor((code.length - 3) / 2))),
    ...amounts(code).map((figure) => figureCell(figure, 'amountDetail')),
  ]);
  const none = [...spread(emptyCell('label'), 2), ...columns.map(() => emptyCell('amountDetail'))];
  const detail: Grid = {
    rows: (rows.length === 0 ? [none] : cells).map((row) => ({ cells: row })),
    merges: [],
  };
  const total = totalRow(amounts(''));
  const head = headRows([...codeHeads, ...columns.map(({ head: path }) => path)]);
  const below = ['caption', 'captioned', ...columns.map(() => 'numbered' as const)] as const;
  return {
    columnWidths: [codeWidth, nameWidth, ...columns.map(() => amountWidth)],
    head: account.policy.tables.numbersLines ? withColumnNumbers(head, below) : head,
    table: stacked(totalStands === 'above' ? [total, detail] : [detail, total]),
  };
}

function totalRow(amounts: readonly Figure[]): Grid {
  const cells: readonly SheetCell[] = [
    ...spread(textCell('合计', 'labelCenter'), 2),
    ...amounts.map((figure) => figureCell(figure, 'amount')),
  ];
  return { rows: [{ cells }], merges: [{ row: 0, column: 0, rows: 1, columns: 2 }] };
}

/** What could not be read is not nothing: its row stays. */
function isNotZero({ expr }: Figure): boolean {
  const value = valueOf(expr);
  return value.kind === 'none' || !value.value.isZero();
}
