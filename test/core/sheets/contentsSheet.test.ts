import { contentsSheet } from '../../../src/core/sheets/contentsSheet';
import { layoutFaults, printedRows } from './readSheet';

const cover = { unit: '某某局', title: '2020年度部门决算' };

const sheets = [
  { id: 'a', name: '收入决算表', part: 'tables', formNumber: '公开01表' },
  { id: 'b', name: '支出决算表', part: 'tables', isEmpty: true },
  { id: 'c', name: '决算说明', part: 'narrative' },
  { id: 'd', name: '校验结果', part: 'findings' },
] as const;

describe('contentsSheet', () => {
  const contents = contentsSheet(cover, sheets);

  it('lists every sheet once under the heading of its part, with its form number, and tells which have no data', () => {
    expect(printedRows(contents).map((row) => row.join('|'))).toEqual([
      '目　录|||',
      '某某局　2020年度部门决算|||',
      '序号|名称|表号|说明',
      '决算表|||',
      '1|收入决算表|公开01表|',
      '2|支出决算表||本年度无数据',
      '决算说明|||',
      '3|决算说明||',
      '校验（工作底稿，不公开）|||',
      '4|校验结果||',
    ]);
  });

  it('has no column of form numbers where the format has none', () => {
    const without = contentsSheet(cover, sheets.slice(1));
    expect(printedRows(without)[2]).toEqual(['序号', '名称', '说明']);
    expect(without.columnWidths.reduce((a, b) => a + b)).toBe(contents.columnWidths.reduce((a, b) => a + b));
  });

  it('links each line to its sheet by id', () => {
    const links = contents.rows.flatMap(({ cells }) => cells.filter(({ kind }) => kind === 'sheetLink'));
    expect(links).toMatchObject(sheets.map(({ id, name }) => ({ sheet: id, text: name })));
  });

  it('keeps within the page and repeats its head', () => {
    expect(layoutFaults(contents)).toEqual([]);
    expect(contents.head).toEqual({ first: 2, last: 2 });
  });
});
