import type { Figure } from '../../expression';
import type { Body } from '../frame';
import { emptyCell, figureCell, spread, textCell, type Grid } from '../grid';
import type { SheetCell } from '../reportSheet';
import { headRows } from './headRows';

/** A line of a block; class and item differ by the length of their codes. */
interface CodedLine {
  readonly code: string;
  readonly name: string;
  readonly figure: Figure;
}

/** Lines below each other, and the total at their foot. */
export interface CodedBlock {
  readonly lines: readonly CodedLine[];
  readonly foot: { readonly label: string; readonly figure: Figure };
}

const blockWidths: readonly number[] = [9, 30, 12];
const blockHeads = [['经济分类科目编码'], ['科目名称'], ['决算数']];

/** Blocks of code, name and amount beside each other, each with its foot. */
export function sideBySide(blocks: readonly CodedBlock[]): Body {
  const length = Math.max(1, ...blocks.map(({ lines }) => lines.length));
  const rows = Array.from({ length }, (_, index) => ({
    cells: blocks.flatMap(({ lines }) => cellsOf(lines[index])),
  }));
  const feet = { cells: blocks.flatMap(({ foot }) => footOf(foot)) };
  const table: Grid = {
    rows: [...rows, feet],
    merges: blocks.map((_, index) => ({
      row: length,
      column: index * blockWidths.length,
      rows: 1,
      columns: 2,
    })),
  };
  return {
    columnWidths: blocks.flatMap(() => blockWidths),
    head: headRows(blocks.flatMap(() => blockHeads)),
    table,
  };
}

function cellsOf(line: CodedLine | undefined): readonly SheetCell[] {
  if (line === undefined) return [emptyCell('code'), emptyCell('label'), emptyCell('amountDetail')];
  const isClass = line.code.length <= 3;
  return [
    textCell(line.code, 'code'),
    textCell(line.name, 'label', isClass ? 0 : 1),
    figureCell(line.figure, 'amountDetail'),
  ];
}

function footOf({ label, figure }: CodedBlock['foot']): readonly SheetCell[] {
  return [...spread(textCell(label, 'labelCenter'), 2), figureCell(figure, 'amount')];
}
