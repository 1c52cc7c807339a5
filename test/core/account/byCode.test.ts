import {
  carryOverCodes,
  carryOverRows,
  economicCodes,
  economicRows,
  expenditureCodes,
  expenditureRows,
  fundOf,
  nameOf,
  readAccount,
  revenueCodes,
  revenueRows,
  wordsIn,
  type Row,
  type Scope,
} from '../../../src/core/account';
import { carryOver } from '../../../src/core/inputs/carryOver';
import { economic } from '../../../src/core/inputs/economic';
import { expenditure } from '../../../src/core/inputs/expenditure';
import { revenue } from '../../../src/core/inputs/revenue';
import { beijing, rawWorkbook, withRows } from './rawWorkbook';

const workbook = [
  [
    revenue,
    [
      { 科目编码: '2012901', 科目名称: '行政运行' },
      { 科目编码: '208', 科目名称: '社会保障和就业支出' },
    ],
  ],
  [
    expenditure,
    [
      { 科目编码: '20129', 科目名称: '群众团体事务' },
      { 科目编码: '2012901', 科目名称: '行政运行', 资金性质: '一般公共预算财政拨款' },
      { 科目编码: '2012950', 科目名称: '事业运行', 资金性质: '政府性基金预算财政拨款' },
      { 科目编码: '2080505', 科目名称: '养老保险', 资金性质: '其他资金' },
    ],
  ],
  [
    carryOver,
    [{ 资金性质: '国有资本经营预算财政拨款' }, { 科目编码: '2210201', 科目名称: '', 资金性质: '其他资金' }],
  ],
  [
    economic,
    [
      { 经济分类科目编码: '30101', 科目名称: '基本工资' },
      { 经济分类科目编码: '30102', 科目名称: '津贴补贴' },
      { 经济分类科目编码: '303', 科目名称: '对个人和家庭的补助' },
    ],
  ],
] as const;

const account = readAccount(
  workbook.reduce((before, [list, rows]) => withRows(before, list, rows), rawWorkbook()),
  [beijing],
).account!;

function codesOf(rows: readonly Row[]): readonly string[] {
  return rows.map((row) => wordsIn(row, expenditure.by.code));
}

describe('rows by code', () => {
  test.each<[Scope, string, readonly string[]]>([
    ['all', '', ['2012901', '2012950', '2080505']],
    ['all', '201', ['2012901', '2012950']],
    ['all', '20129', ['2012901', '2012950']],
    ['all', '2012901', ['2012901']],
    ['fiscal', '', ['2012901', '2012950']],
    ['publicBudget', '201', ['2012901']],
    ['governmentFund', '', ['2012950']],
    ['other', '', ['2080505']],
    ['stateCapital', '', []],
    ['all', '999', []],
  ])('expenditure of the scope %s below "%s"', (scope, code, expected) => {
    expect(codesOf(expenditureRows(account, { scope, code }))).toEqual(expected);
  });

  test('revenue, carry-over and economic rows are found likewise', () => {
    expect(revenueRows(account, '201')).toHaveLength(1);
    expect(revenueRows(account, '')).toHaveLength(2);
    expect(carryOverRows(account, { scope: 'fiscal', code: '' })).toHaveLength(1);
    expect(economicRows(account, '301')).toHaveLength(2);
  });

  test('a row tells its fund; revenue rows have none', () => {
    expect(expenditureRows(account, { scope: 'all', code: '' }).map(fundOf)).toEqual([
      'publicBudget',
      'governmentFund',
      'other',
    ]);
    expect(carryOverRows(account, { scope: 'all', code: '' }).map(fundOf)).toEqual(['stateCapital', 'other']);
    expect(revenueRows(account, '').map(fundOf)).toEqual([undefined, undefined]);
  });

  test('the codes of a length are sorted, each once, with their names', () => {
    const all = { scope: 'all', code: '' } as const;
    expect(expenditureCodes(account, all, 5)).toEqual([
      { code: '20129', name: '群众团体事务' },
      { code: '20805', name: '20805' },
    ]);
    expect(expenditureCodes(account, { scope: 'publicBudget', code: '201' }, 7)).toEqual([
      { code: '2012901', name: '行政运行' },
    ]);
    expect(revenueCodes(account, all, 7)).toEqual([{ code: '2012901', name: '行政运行' }]);
    expect(carryOverCodes(account, all, 3)).toEqual([{ code: '221', name: '住房保障支出' }]);
    expect(economicCodes(account, all, 3).map(({ code }) => code)).toEqual(['301', '303']);
  });

  test('a code is named as typed, else by the dictionary, else by itself', () => {
    expect(nameOf(account, '208')).toBe('社会保障和就业支出');
    expect(nameOf(account, '201')).toBe('一般公共服务支出');
    expect(nameOf(account, '2210201')).toBe('2210201');
  });
});
