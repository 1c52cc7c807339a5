import type { Figure } from '../../expression';
import type { Body } from '../frame';
import { emptyCell, figureCell, textCell, type Grid } from '../grid';
import type { SheetCell } from '../reportSheet';
import type { StyleName } from '../styles';
import { withColumnNumbers } from './columnNumbers';
import { headRows, type HeadPath } from './headRows';

/** One line of a side. An item prints blank for zero; balances and totals print 0.00. */
export interface Entry {
  readonly role: 'item' | 'balance' | 'total';
  readonly label: string;
  readonly figures: readonly Figure[];
}

/** The columns of a side: first the labels, then the numbers of the lines where they have any, then the amounts. */
export interface Side {
  readonly title: string;
  readonly amountHeads: readonly string[];
  readonly labelWidth: number;
  readonly amountWidth: number;
}

/** Lines that stand beside each other; the shorter side is filled up with empty ones. */
export interface Beside {
  readonly left: readonly Entry[];
  readonly right: readonly Entry[];
}

export interface TwoSided {
  readonly left: Side;
  readonly right: Side;
  readonly blocks: readonly Beside[];
  /** Whether lines and columns are numbered: the lines of the right side go on from those of the left. */
  readonly isNumbered: boolean;
}

/** Revenue on the left, expenditure on the right, both of the same height. */
export function twoSided({ left, right, blocks, isNumbered }: TwoSided): Body {
  const lines = blocks.flatMap(besideEachOther);
  const numberOf = (line: number): number | undefined => (isNumbered ? line : undefined);
  const rows = lines.map((line, index) => ({
    cells: [
      ...cellsOf(left, line.left, numberOf(index + 1)),
      ...cellsOf(right, line.right, numberOf(lines.length + index + 1)),
    ],
  }));
  return {
    columnWidths: [...widthsOf(left, isNumbered), ...widthsOf(right, isNumbered)],
    head: headOf([left, right], isNumbered),
    table: { rows, merges: [] },
  };
}

const lineNumberWidth = 5;

function widthsOf({ amountHeads, labelWidth, amountWidth }: Side, isNumbered: boolean): readonly number[] {
  return [labelWidth, ...(isNumbered ? [lineNumberWidth] : []), ...amountHeads.map(() => amountWidth)];
}

function headOf(sides: readonly Side[], isNumbered: boolean): Grid {
  const paths = sides.flatMap(({ title, amountHeads }): readonly HeadPath[] =>
    ['项目', ...(isNumbered ? ['行次'] : []), ...amountHeads].map((head) => [title, head]),
  );
  if (!isNumbered) return headRows(paths);
  const below = sides.flatMap(
    ({ amountHeads }) => ['caption', 'unnumbered', ...amountHeads.map(() => 'numbered' as const)] as const,
  );
  return withColumnNumbers(headRows(paths), below);
}

function besideEachOther(
  block: Beside,
): readonly { readonly left: Entry | undefined; readonly right: Entry | undefined }[] {
  const length = Math.max(block.left.length, block.right.length);
  return Array.from({ length }, (_, index) => ({ left: block.left[index], right: block.right[index] }));
}

const looks = {
  item: { label: 'label', amount: 'amountDetail' },
  balance: { label: 'label', amount: 'amount' },
  total: { label: 'labelCenter', amount: 'amount' },
} as const satisfies Record<Entry['role'], { readonly label: StyleName; readonly amount: StyleName }>;

const nothing: Entry = { role: 'item', label: '', figures: [] };

function cellsOf(
  { amountHeads }: Side,
  entry: Entry = nothing,
  line: number | undefined,
): readonly SheetCell[] {
  const look = looks[entry.role];
  const label = entry.label === '' ? emptyCell(look.label) : textCell(entry.label, look.label);
  const number = { kind: 'number', style: 'labelCenter' } as const;
  const amounts = amountHeads.map((_, index) => {
    const figure = entry.figures[index];
    return figure === undefined ? emptyCell(look.amount) : figureCell(figure, look.amount);
  });
  return [label, ...(line === undefined ? [] : [{ ...number, number: line }]), ...amounts];
}
