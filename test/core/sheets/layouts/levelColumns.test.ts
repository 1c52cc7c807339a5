import { levelColumns } from '../../../../src/core/sheets/layouts/levelColumns';
import { printedCell } from '../readSheet';

describe('levelColumns', () => {
  it('gives neighbours of one name one cell, and no cell beyond that of the level before', () => {
    const { cells, merges } = levelColumns([
      ['甲', 'x'],
      ['甲', 'x'],
      ['乙', 'x'],
      ['甲', 'y'],
    ]);
    expect(cells.map((row) => row.map(printedCell))).toEqual([
      ['甲', 'x'],
      ['', ''],
      ['乙', 'x'],
      ['甲', 'y'],
    ]);
    expect(merges).toEqual([
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 2, columns: 1 },
    ]);
  });

  it('has nothing for no rows', () => {
    expect(levelColumns([])).toEqual({ cells: [], merges: [] });
  });
});
