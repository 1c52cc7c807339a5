import { lineAcross, spread, textCell } from '../../../src/core/sheets/grid';
import { linesOf, totalHeight, withHeights } from '../../../src/core/sheets/rowHeight';

describe('linesOf', () => {
  it.each([
    ['空', '', 20, 1],
    ['nine Chinese characters in 20 half-width ones', '一二三四五六七八九', 20, 1],
    ['eleven of them', '一二三四五六七八九十一', 20, 2],
    ['words that would be cut go over whole', 'aaaaaaaaa bbbbbbbbbb cccc', 16, 3],
    ['a word longer than the line breaks inside', 'x'.repeat(60), 20, 4],
    ['line feeds', '一\n二\n三', 20, 3],
  ])('%s', (_, text, width, lines) => {
    expect(linesOf(text, 10, width)).toBe(lines);
  });

  it('leaves less room where the text is indented', () => {
    expect(linesOf('一二三四五六七八九十', 10, 20)).toBe(1);
    expect(linesOf('一二三四五六七八九十', 10, 20, 1)).toBe(2);
  });
});

describe('withHeights', () => {
  const heights = (...given: Parameters<typeof withHeights>) =>
    withHeights(...given).rows.map(({ height }) => height);

  it('keeps a given height and gives short rows the lowest', () => {
    const rows = [{ cells: [textCell('合计', 'label')] }, { cells: [], height: 30 }];
    expect(heights({ rows, merges: [] }, [20])).toEqual([17, 30]);
  });

  it('gives a merged cell the width of its columns and shares its height among its rows', () => {
    const text = '一二三四五六七八九十一二三四五六七八九十';
    const alone = { rows: [{ cells: [textCell(text, 'label')] }], merges: [] };
    expect(heights(alone, [10, 40])).toEqual([75]);
    expect(heights(lineAcross(text, 'label', 2), [10, 40])).toEqual([17]);
    const tall = {
      rows: [{ cells: [textCell(text, 'label')] }, { cells: spread(textCell('', 'label'), 1) }],
      merges: [{ row: 0, column: 0, rows: 2, columns: 1 }],
    };
    expect(heights(tall, [10])).toEqual([38, 38]);
  });

  it('takes another lowest height where rows need more room', () => {
    const rows = [{ cells: [textCell('合计', 'label')] }, { cells: [], height: 10 }];
    const grid = withHeights({ rows, merges: [] }, [20], 24);
    expect(grid.rows.map(({ height }) => height)).toEqual([24, 10]);
    expect(totalHeight(grid)).toBe(34);
    expect(totalHeight({ rows, merges: [] })).toBe(27);
  });

  it('does not wrap a look that does not', () => {
    expect(heights(lineAcross('一'.repeat(50), 'caption', 1), [10])).toEqual([17]);
  });
});
