import { headRows, type HeadPath } from '../../../../src/core/sheets/layouts/headRows';
import { printedCell } from '../readSheet';

const printed = (paths: readonly HeadPath[]) =>
  headRows(paths).rows.map(({ cells }) => cells.map(printedCell));

describe('headRows', () => {
  it('merges a heading over the columns that share it', () => {
    const paths = [
      ['支出', '基本'],
      ['支出', '项目'],
    ];
    expect(printed(paths)).toEqual([
      ['支出', ''],
      ['基本', '项目'],
    ]);
    expect(headRows(paths).merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  });

  it('lets the last heading of a short path reach down', () => {
    const paths = [['合计'], ['支出', '基本']];
    expect(printed(paths)).toEqual([
      ['合计', '支出'],
      ['', '基本'],
    ]);
    expect(headRows(paths).merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 1 }]);
  });

  it('merges a repeated heading downwards and across', () => {
    const paths = [
      ['合计', '合计', '预算数'],
      ['合计', '合计', '决算数'],
      ['车辆', '小计', '预算数'],
    ];
    expect(headRows(paths).merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
    expect(printed(paths)).toEqual([
      ['合计', '', '车辆'],
      ['', '', '小计'],
      ['预算数', '决算数', '预算数'],
    ]);
  });

  it('keeps equal headings below different ones apart', () => {
    const paths = [
      ['收入', '决算数'],
      ['支出', '决算数'],
    ];
    expect(headRows(paths).merges).toEqual([]);
  });
});
