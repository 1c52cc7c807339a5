import {
  cardOf,
  formRowOf,
  itemsOf,
  numbersIn,
  oncePerAccount,
  openColumnsOf,
  readAccount,
  statedRowsOf,
  wordsIn,
  type Account,
} from '../../../src/core/account';
import { controlTotals } from '../../../src/core/inputs/controlTotals';
import { expenditure } from '../../../src/core/inputs/expenditure';
import { threePublic } from '../../../src/core/inputs/threePublic';
import { unit } from '../../../src/core/inputs/unit';
import { beijing, rawWorkbook, withRows } from './rawWorkbook';

const workbook = withRows(rawWorkbook(), expenditure, [
  { 科目编码: '201', 科目名称: '一般公共服务支出' },
  { 科目编码: '2012901', 科目名称: '行政运行', 资金性质: '其他资金', 基本支出: 5 },
]);
const account = readAccount(workbook, [beijing]).account!;
const empty: Account = { ...account, lists: new Map(), forms: new Map(), cards: new Map() };

describe('an account', () => {
  test('gives the items and the stated rows of its lists', () => {
    expect(itemsOf(account, expenditure)).toHaveLength(1);
    expect(statedRowsOf(account, expenditure).map(({ code }) => code)).toEqual(['201']);
    expect(itemsOf(empty, controlTotals)).toEqual([]);
    expect(statedRowsOf(empty, controlTotals)).toEqual([]);
    expect(openColumnsOf(empty, controlTotals)).toEqual([]);
  });

  test('gives the rows of its forms', () => {
    expect(formRowOf(account, threePublic, threePublic.row.reception)).toBeDefined();
    expect(formRowOf(empty, threePublic, threePublic.row.reception)).toBeUndefined();
  });

  test('gives its cards; one that was not found has no cells', () => {
    expect(wordsIn(cardOf(account, unit), unit.by.year)).toBe('2020');
    expect(wordsIn(cardOf(empty, unit), unit.by.year)).toBe('');
    expect(wordsIn(undefined, unit.by.year)).toBe('');
  });

  test('gives the number cells of a column, missing ones left out', () => {
    const rows = [...itemsOf(account, expenditure), undefined, cardOf(account, unit)];
    expect(numbersIn(rows, expenditure.by.basic)).toHaveLength(1);
  });
});

test('what is computed once for each account is kept for it', () => {
  const compute = jest.fn(({ year }: Account) => (year === 2020 ? undefined : year));
  const once = oncePerAccount(compute);
  expect([once(account), once(account), once({ ...account, year: 2021 })]).toEqual([
    undefined,
    undefined,
    2021,
  ]);
  expect(compute).toHaveBeenCalledTimes(2);
});
