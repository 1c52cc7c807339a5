import { cellKey, containsCell, isSingle, lastColumn, lastRow, type Area } from '../model/area';
import type { Sheet } from '../model/workbook';
import type { Formula } from './formula';

interface Watched {
  readonly area: Area;
  readonly formula: Formula;
}

interface SheetIndex {
  readonly cells: Map<number, Formula[]>;
  /** Larger areas by block; a block's side is the power of two that is at least the area's side. */
  readonly blocks: Map<string, Watched[]>;
  readonly sizes: Set<string>;
}

/** Finds the formulas that read a cell, in time that grows with their number only. */
export interface Dependents {
  readonly add: (sheet: Sheet, area: Area, formula: Formula) => void;
  readonly of: (sheet: Sheet, row: number, column: number) => readonly Formula[];
}

const level = (length: number): number => Math.ceil(Math.log2(length));
const size = (rows: number, columns: number): string => `${rows},${columns}`;
const block = (sizes: string, row: number, column: number): string => `${sizes}:${row},${column}`;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function addBlocks(index: SheetIndex, watched: Watched): void {
  const { area } = watched;
  const [high, wide] = [level(area.rows), level(area.columns)];
  const sizes = size(high, wide);
  index.sizes.add(sizes);
  for (let row = area.row >> high; row <= lastRow(area) >> high; row++)
    for (let column = area.column >> wide; column <= lastColumn(area) >> wide; column++)
      push(index.blocks, block(sizes, row, column), watched);
}

export function createDependents(): Dependents {
  const sheets = new Map<Sheet, SheetIndex>();
  const indexOf = (sheet: Sheet): SheetIndex => {
    const index = sheets.get(sheet) ?? { cells: new Map(), blocks: new Map(), sizes: new Set() };
    sheets.set(sheet, index);
    return index;
  };
  return {
    add: (sheet, area, formula) => {
      if (isSingle(area)) push(indexOf(sheet).cells, cellKey(area.row, area.column), formula);
      else addBlocks(indexOf(sheet), { area, formula });
    },
    of: (sheet, row, column) => {
      const index = sheets.get(sheet);
      if (index === undefined) return [];
      const found = [...(index.cells.get(cellKey(row, column)) ?? [])];
      for (const sizes of index.sizes) {
        const [high = 0, wide = 0] = sizes.split(',').map(Number);
        for (const { area, formula } of index.blocks.get(block(sizes, row >> high, column >> wide)) ?? [])
          if (containsCell(area, row, column)) found.push(formula);
      }
      return found;
    },
  };
}
