import { findHeaders } from '../../../../src/core/account/reading/headers';
import { revenue } from '../../../../src/core/inputs/revenue';
import { headersOf, tableOf } from '../rawWorkbook';
import { placesOf } from '../soundProblems';

const standard = headersOf(revenue);

function placesUnder(header: readonly unknown[]): Readonly<Record<string, number>> {
  const { places } = findHeaders(revenue, revenue.columns, tableOf(revenue, [header]));
  return Object.fromEntries([...places].map(([column, place]) => [column.header.zh, place]));
}

function problemsUnder(header: readonly unknown[]): readonly string[] {
  return placesOf(findHeaders(revenue, revenue.columns, tableOf(revenue, [header])).problems);
}

function changed(from: string, to: string): readonly string[] {
  return standard.map((header) => (header === from ? to : header));
}

describe('findHeaders', () => {
  test('the columns stand in any order, extra ones are ignored', () => {
    const places = placesUnder(['备注', ...[...standard].reverse(), '']);
    expect(places).toMatchObject({ 科目编码: standard.length, 本年收入合计: 1 });
    expect(Object.keys(places)).toHaveLength(standard.length);
  });

  test.each([
    ['科目编码', '功能分类科目编码'],
    ['科目编码', 'Code'],
    ['科目编码', ' 科 目\n编　码 '],
    ['附属单位上缴收入', '附属单位缴款'],
    ['一般公共预算财政拨款', 'GENERAL PUBLIC BUDGET'],
    ['一般公共预算财政拨款', '一般公共预算'],
  ])('%s may be written %p', (header, found) => {
    expect(placesUnder(changed(header, found))).toHaveProperty([header], standard.indexOf(header));
    expect(problemsUnder(changed(header, found))).toEqual([]);
  });

  test('the standard header wins over an alias', () => {
    expect(placesUnder(['编码', ...standard])).toHaveProperty(['科目编码'], 1);
  });

  test('a column that is not there is missed by name; a stated one is not', () => {
    const reading = findHeaders(revenue, revenue.columns, tableOf(revenue, [changed('其他收入', '')]));
    expect(placesOf(reading.problems)).toEqual(['收入明细!A1']);
    expect(reading.problems[0]?.message.zh).toContain('没有“其他收入”列');
    expect(reading.problems[0]?.message.en).toContain('no column "Other revenue"');
    expect(problemsUnder(changed('本年收入合计', ''))).toEqual([]);
  });

  test('a merged header, blank in all but its first cell, is missed with what to do', () => {
    const { problems } = findHeaders(
      revenue,
      revenue.columns,
      tableOf(revenue, [standard.map((header, place) => (place === 3 ? '' : header))]),
    );
    expect(problems.map(({ message }) => message.zh).join()).toContain('请取消合并');
  });

  test('a table without any row misses every required column', () => {
    const { problems } = findHeaders(revenue, revenue.columns, tableOf(revenue, []));
    expect(problems).toHaveLength(revenue.columns.filter(({ required }) => required).length);
  });

  test('one header over two columns is a problem: which is meant is not guessed', () => {
    expect(problemsUnder([...standard, '备注', '其他 收入'])).toEqual(['收入明细!N1']);
    expect(problemsUnder([...standard, '备注', '备注'])).toEqual([]);
  });
});
