import { wordsIn, type ListRows, type Row } from '../../../../src/core/account';
import { readList } from '../../../../src/core/account/reading/readList';
import { expenditure } from '../../../../src/core/inputs/expenditure';
import { indicators } from '../../../../src/core/inputs/indicators';
import { institutions } from '../../../../src/core/inputs/institutions';
import { revenue } from '../../../../src/core/inputs/revenue';
import type { InputList } from '../../../../src/core/inputs/table';
import { rowsOf, tableOf } from '../rawWorkbook';

type Given = readonly (readonly [code: string, name: string, fund?: string])[];

const [general, fund] = ['一般公共预算财政拨款', '政府性基金预算财政拨款'];

function readRows(list: InputList, rows: readonly Readonly<Record<string, unknown>>[]): ListRows {
  return readList(list, tableOf(list, rowsOf(list, rows)), { money: '元', amountDigits: 2 }).rows;
}

/** Sorts expenditure rows; a row is named by its name. */
function sorted(given: Given): {
  readonly items: readonly string[];
  readonly stated: Readonly<Record<string, readonly string[]>>;
} {
  const name = (row: Row): string => wordsIn(row, expenditure.by.name);
  const { items, stated } = readRows(
    expenditure,
    given.map(([code, named, of = '']) => ({ 科目编码: code, 科目名称: named, 资金性质: of })),
  );
  return {
    items: items.map(name),
    stated: Object.fromEntries(stated.map(({ row, covers }) => [name(row), covers.map(name)])),
  };
}

describe('sortRows', () => {
  test('合计 covers all rows, wherever it stands and however it is spaced', () => {
    const rows: Given = [
      ['', '合　计'],
      ['2012901', 'a', general],
      ['2080505', 'b', fund],
      ['', 'total'],
    ];
    expect(sorted(rows)).toEqual({ items: ['a', 'b'], stated: { '合　计': ['a', 'b'], total: ['a', 'b'] } });
  });

  test('合计 may stand in the column of codes', () => {
    expect(
      sorted([
        ['合计', ''],
        ['2012901', 'a', general],
      ]),
    ).toEqual({ items: ['a'], stated: { '': ['a'] } });
  });

  test('合计 with a fund covers the rows of that fund', () => {
    const rows: Given = [
      ['', '合计', fund],
      ['2012901', 'a', general],
      ['2080505', 'b', fund],
    ];
    expect(sorted(rows).stated).toEqual({ 合计: ['b'] });
  });

  test('合计 with a code covers the rows below that code', () => {
    const rows: Given = [
      ['201', '小计', general],
      ['2012901', 'a', general],
      ['2080505', 'b', general],
    ];
    expect(sorted(rows)).toEqual({ items: ['a', 'b'], stated: { 小计: ['a'] } });
  });

  test('a total below which there is nothing covers nothing', () => {
    expect(
      sorted([
        ['', '合计', fund],
        ['2012901', 'a', general],
      ]).stated,
    ).toEqual({ 合计: [] });
    expect(sorted([['', '合计']])).toEqual({ items: [], stated: { 合计: [] } });
  });

  test('类 and 款 rows without fund cover their items of every fund', () => {
    const rows: Given = [
      ['201', '类'],
      ['20129', '款'],
      ['2012901', 'a', general],
      ['2012901', 'b', fund],
      ['20132', '款 without 项', general],
      ['208', '类 without 款', general],
    ];
    expect(sorted(rows)).toEqual({
      items: ['a', 'b', '款 without 项', '类 without 款'],
      stated: { 类: ['a', 'b', '款 without 项'], 款: ['a', 'b'] },
    });
  });

  test('类 and 款 rows with a fund cover the items of that fund', () => {
    const rows: Given = [
      ['201', '类', general],
      ['20129', '款', general],
      ['2012901', 'a', general],
      ['2012901', 'b', fund],
    ];
    expect(sorted(rows)).toEqual({ items: ['a', 'b'], stated: { 类: ['a'], 款: ['a'] } });
  });

  test('a 款 row of one fund is an item where only another fund goes below it', () => {
    const rows: Given = [
      ['201', '类'],
      ['20129', 'as it is', fund],
      ['2012901', 'a', general],
    ];
    expect(sorted(rows)).toEqual({ items: ['as it is', 'a'], stated: { 类: ['as it is', 'a'] } });
  });

  test('a list without funds has its 类 and 款 rows too', () => {
    const { items, stated } = readRows(revenue, [
      { 科目编码: '201', 科目名称: '一般公共服务支出' },
      { 科目编码: '20129', 科目名称: '群众团体事务' },
      { 科目编码: '2012901', 科目名称: '行政运行' },
    ]);
    expect(items).toHaveLength(1);
    expect(stated.map(({ code, covers }) => [code, covers.length])).toEqual([
      ['201', 1],
      ['20129', 1],
    ]);
  });

  test('a list without codes has no stated rows but those called so', () => {
    const { items, stated } = readRows(institutions, [
      { 类别: '内设机构', 名称: '办公室' },
      { 类别: '事业单位', 名称: '合计' },
    ]);
    expect(items).toHaveLength(1);
    expect(stated.map(({ covers }) => covers)).toEqual([items]);
  });
});

describe('in a list whose cells stand for those below', () => {
  const read = (rows: Parameters<typeof readRows>[1]) => {
    const { items, stated } = readRows(indicators, rows);
    const name = (row: Row): string => wordsIn(row, indicators.by.level3);
    return { items: items.map(name), stated: stated.map(({ covers }) => covers.map(name)) };
  };

  const row = (project: string, level3: string) => ({
    项目名称: project,
    一级指标: '产出指标',
    二级指标: '数量指标',
    三级指标: level3,
  });

  test('a total covers the group above it, in whichever level it is called so', () => {
    expect(
      read([row('甲', 'a'), row('', 'b'), { 项目名称: '总分' }, row('乙', 'c'), { 一级指标: '总分' }]),
    ).toEqual({ items: ['a', 'b', 'c'], stated: [['a', 'b'], ['c']] });
  });

  test('a total that names its group covers that one, one that stands above all covers all', () => {
    expect(
      read([{ 一级指标: '合计' }, row('甲', 'a'), row('乙', 'b'), { 项目名称: '甲', 一级指标: '总分' }]),
    ).toEqual({ items: ['a', 'b'], stated: [['a', 'b'], ['a']] });
  });
});
