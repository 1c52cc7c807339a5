import { unitInLine, unitProblems, withoutUnit } from '../../../../src/core/account/reading/units';
import {
  amountColumn,
  countColumn,
  printColumn,
  scoreColumn,
  wordColumn,
} from '../../../../src/core/inputs/table';
import { at } from '../../expression/sampleCell';
import { tableOf } from '../rawWorkbook';
import { revenue } from '../../../../src/core/inputs/revenue';
import { placesOf } from '../soundProblems';

const columns = {
  amount: amountColumn('基本支出', 'Basic'),
  count: countColumn('车辆', 'Vehicles'),
  score: scoreColumn('得分', 'Score'),
  print: printColumn('执行率', 'Rate'),
  text: wordColumn('名称', 'Name'),
  code: wordColumn('编码', 'Code', { kind: 'code' }),
  year: wordColumn('年度', 'Year', { kind: 'year' }),
  choice: wordColumn('单位', 'Unit', { kind: 'choice' }),
};

describe('withoutUnit', () => {
  test.each<[keyof typeof columns, unknown, string]>([
    ['amount', '基本支出（元）', '基本支出'],
    ['amount', '基本支出(万元)', '基本支出'],
    ['amount', '基本支出\n【单位：万元】 ', '基本支出'],
    ['amount', '基本支出（金额单位：千元）', '基本支出'],
    ['amount', 'Basic (10,000 yuan)', 'basic'],
    ['amount', '单位价值（含税）（元）', '单位价值(含税)'],
    ['amount', '基本支出（人）', ''],
    ['amount', '基本支出（调整后）', ''],
    ['amount', '基本支出', ''],
    ['amount', '（元）', ''],
    ['amount', 12, ''],
    ['count', '车辆（台）', '车辆'],
    ['count', '接待人次（人次）', '接待人次'],
    ['count', '车辆（元）', ''],
    ['score', '得分（分）', '得分'],
    ['print', '执行率（%）', '执行率'],
    ['text', '名称（元）', ''],
    ['code', '编码（元）', ''],
    ['year', '年度（元）', ''],
    ['choice', '单位（元）', ''],
  ])('of a column of kind %s, %p is %p', (kind, found, header) => {
    expect(withoutUnit(found, columns[kind])).toBe(header);
  });
});

test.each([
  ['单位：万元', '万元'],
  ['金额单位:元', '元'],
  ['部门：某某局　　单位：人民币万元', '万元'],
  ['（单位：亿元）', '亿元'],
  ['Unit: yuan', '元'],
  ['单位：某某局', undefined],
  ['单位', undefined],
  [12, undefined],
])('the line %p tells the unit %p', (found, unit) => {
  expect(unitInLine(found)).toBe(unit);
});

describe('unitProblems', () => {
  const raw = tableOf(revenue, []);
  const headed = (found: string) => [{ column: columns.amount, ref: at('C1'), found }];
  const yuan = { money: '元', amountDigits: 2 } as const;

  test('the unit of the workbook is accepted', () => {
    expect(unitProblems(headed('基本支出（元）'), raw, yuan)).toEqual([]);
    expect(unitProblems(headed('基本支出'), raw, yuan)).toEqual([]);
  });

  test('another one is refused, naming both', () => {
    const [problem] = unitProblems(headed('基本支出（万元）'), raw, yuan);
    expect(placesOf([problem!])).toEqual(['收入!C1']);
    expect(problem).toMatchObject({
      blocking: true,
      expected: { en: 'amounts in 元 (the unit card says 元, this says 万元)' },
    });
  });

  test('nothing is held against a unit that the card does not say', () => {
    expect(unitProblems(headed('基本支出（万元）'), raw, { ...yuan, isAssumed: true })).toEqual([]);
  });

  test('only amounts have a unit of money', () => {
    const head = { column: columns.choice, ref: at('C1'), found: '单位（万元）' };
    expect(unitProblems([head], raw, yuan)).toEqual([]);
  });

  test('a line above the table counts as well', () => {
    const unitLine = { ref: at('H2'), found: '单位：万元' };
    expect(placesOf(unitProblems([], { ...raw, unitLine }, yuan))).toEqual(['收入!H2']);
    expect(unitProblems([], { ...raw, unitLine }, { ...yuan, money: '万元' })).toEqual([]);
  });
});
