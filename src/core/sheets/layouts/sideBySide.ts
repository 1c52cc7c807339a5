import type { Figure } from '../../expression';
import type { Body } from '../frame';
import { across, emptyCell, figureCell, stacked, textCell } from '../grid';
import type { SheetCell } from '../reportSheet';
import { headRows, type HeadPath } from './headRows';

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
  /** Stands above the headings of the block. */
  readonly title?: string;
  /** In how many columns of lines the block runs; left out, in one. */
  readonly abreast?: number;
}

const lineWidths: readonly number[] = [9, 30, 12];
const lineHeads = ['经济分类科目编码', '科目名称', '决算数'];

/** Blocks of code, name and amount beside each other, each with its foot. */
export function sideBySide(blocks: readonly CodedBlock[]): Body {
  const length = Math.max(1, ...blocks.map(({ lines, abreast = 1 }) => Math.ceil(lines.length / abreast)));
  const rows = Array.from({ length }, (_, row) => ({
    cells: blocks.flatMap((block) =>
      runsOf(block).flatMap((run) => cellsOf(block.lines[run * length + row])),
    ),
  }));
  const runs = blocks.flatMap((block) => runsOf(block).map(() => block));
  return {
    columnWidths: runs.flatMap(() => lineWidths),
    head: headRows(runs.flatMap(headsOf)),
    table: stacked([{ rows, merges: [] }, across(...blocks.flatMap(footOf))]),
  };
}

/** The columns of lines that a block runs in, from 0. */
function runsOf({ abreast = 1 }: CodedBlock): readonly number[] {
  return Array.from({ length: abreast }, (_, run) => run);
}

function headsOf({ title }: CodedBlock): readonly HeadPath[] {
  return lineHeads.map((head) => (title === undefined ? [head] : [title, head]));
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

/** The total's label runs across all columns of the block but the last. */
function footOf({ foot, abreast = 1 }: CodedBlock): readonly (readonly [SheetCell, number])[] {
  return [
    [textCell(foot.label, 'labelCenter'), abreast * lineHeads.length - 1],
    [figureCell(foot.figure, 'amount'), 1],
  ];
}
