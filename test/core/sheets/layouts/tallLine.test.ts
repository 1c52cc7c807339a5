import { across, textCell } from '../../../../src/core/sheets/grid';
import { tallLine } from '../../../../src/core/sheets/layouts/tallLine';
import { printedCell } from '../readSheet';

const line = (text: string) => across([textCell(text, 'label'), 2], [textCell('短', 'labelCenter'), 1]);

describe('tallLine', () => {
  it('leaves a line that fits as it is', () => {
    expect(tallLine(line('短'), [10, 10, 10])).toEqual(line('短'));
  });

  it('gives a higher one several rows, merged in each column', () => {
    const tall = tallLine(line('长'.repeat(400)), [10, 10, 10]);
    expect(tall.rows.map(({ cells }) => cells.map(printedCell).map((text) => text.slice(0, 1)))).toEqual([
      ['长', '', '短'],
      ['', '', ''],
    ]);
    expect(tall.merges).toEqual([
      { row: 0, column: 0, rows: 2, columns: 2 },
      { row: 0, column: 2, rows: 2, columns: 1 },
    ]);
  });

  it('takes a grid without rows as it is', () => {
    expect(tallLine({ rows: [], merges: [] }, [10])).toEqual({ rows: [], merges: [] });
  });
});
