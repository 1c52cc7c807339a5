import {
  cellArea,
  cellCount,
  cellKey,
  containsCell,
  isOnSheet,
  lastColumn,
  lastRow,
  type Area,
} from './area';
import { boundedArea, cellAt, putCell } from './cells';
import { fail } from './fault';
import { restyle, styleAt } from './styles';
import { announceEdit, requireWritable } from './write';
import type { Cell, Sheet } from './workbook';

export interface CopyOptions {
  readonly what: string;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

const MANY = 1000000;

interface Block {
  readonly sheet: Sheet;
  readonly area: Area;
}

interface Copied {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
  readonly style: ReturnType<typeof styleAt>;
}

function contentOf(copied: Copied, target: Block, what: string): Cell | undefined {
  const { cell } = copied;
  if (cell?.formula === undefined) return cell;
  if (what === 'Values') return { value: cell.value };
  const { row, column } = target.area;
  const formula = target.sheet.workbook.calculator.offset(
    cell.formula,
    row - copied.row,
    column - copied.column,
  );
  return { value: cell.value, formula };
}

function pasteCell(copied: Copied, target: Block, { what, skipBlanks }: CopyOptions): void {
  if (skipBlanks && copied.cell === undefined) return;
  const { sheet, area } = target;
  if (what !== 'Formats') putCell(sheet, cellKey(area.row, area.column), contentOf(copied, target, what));
  if (what === 'All' || what === 'Formats') restyle(sheet, area, () => copied.style);
}

function readBlock({ sheet, area }: Block): readonly (readonly Copied[])[] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => {
      const [row, column] = [area.row + r, area.column + c];
      return { row, column, cell: cellAt(sheet, row, column), style: styleAt(sheet, row, column) };
    }),
  );
}

const turned = <T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row.slice(column, column + 1)));

function copyMerges(source: Block, target: Block): void {
  const inside = source.sheet.merges.filter((merge) => containsCell(source.area, merge.row, merge.column));
  const moved = inside.map((merge) => ({
    ...merge,
    row: merge.row - source.area.row + target.area.row,
    column: merge.column - source.area.column + target.area.column,
  }));
  target.sheet.merges = [...target.sheet.merges, ...moved.filter(isOnSheet)];
}

/** Copies cells; a larger target is filled with repetitions of the source. */
export function copyCells(given: Block, target: Block, options: CopyOptions): void {
  if (!['All', 'Values', 'Formulas', 'Formats'].includes(options.what)) fail('InvalidArgument');
  given.sheet.workbook.calculator.recalculate();
  const isLarge = cellCount(given.area) > MANY;
  const source = isLarge ? { ...given, area: boundedArea(given.sheet, given.area) } : given;
  const block = readBlock(source);
  const rows = options.transpose ? turned(block) : block;
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  const fits = target.area.rows % height === 0 && target.area.columns % width === 0 && !isLarge;
  const area = fits ? target.area : { ...target.area, rows: height, columns: width };
  if (!isOnSheet(area)) fail('InvalidArgument');
  requireWritable(target.sheet, area);
  for (let row = area.row; row <= lastRow(area); row++)
    for (let column = area.column; column <= lastColumn(area); column++) {
      const copied = rows[(row - area.row) % height]?.[(column - area.column) % width];
      if (copied) pasteCell(copied, { sheet: target.sheet, area: cellArea(row, column) }, options);
    }
  if (['All', 'Formats'].includes(options.what) && !options.transpose)
    copyMerges(source, { sheet: target.sheet, area });
  announceEdit(target.sheet, area);
}
