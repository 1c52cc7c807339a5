import { unit } from '../../../../src/core/inputs/unit';
import { expenditure } from '../../../../src/core/inputs/expenditure';
import { runRules } from '../../../../src/core/rules';
import { expenditureTotalsAgree } from '../../../../src/core/rules/expenditureTotalsAgree';
import { accountWith } from '../ruleTester';

const fund = '一般公共预算财政拨款';

/** What is said to be behind a total that its one detail speaks against. */
function slipOf(stated: number, detail: number, formulas: Readonly<Record<string, string>> = {}) {
  const total = ['', '合计', '', stated, 0, 0, 0, 0, '', '', ''];
  const item = ['20129', '群众团体事务', fund, detail, 0, 0, 0, 0, '', '', ''];
  const account = accountWith([
    { table: expenditure, rows: [total, item] },
    { table: unit, row: '金额单位', to: '元' },
  ]);
  const looks = new Map([[expenditure, { formulas: new Map(Object.entries(formulas)) }]]);
  const [finding] = runRules({ ...account, looks }, [expenditureTotalsAgree]).findings;
  const corrections = finding?.explanations.flatMap((one) => one.corrections) ?? [];
  return corrections.find(({ cell }) => cell === '支出明细!D2')?.slip;
}

test('one digit mistyped is told where there are others that are right', () => {
  expect(slipOf(1934, 1234)).toBe('digitMistyped');
});

test('of two short numbers nothing is said: any two differ by a digit', () => {
  expect(slipOf(2, 5)).toBeUndefined();
  expect(slipOf(21, 20)).toBeUndefined();
});

test('a number that a formula gives was not typed: no slip of the hand is behind it', () => {
  expect(slipOf(1934, 1234, { D2: '=SUM(D3:D9)' })).toBeUndefined();
  expect(slipOf(1324, 1234)).toBe('digitsSwapped');
  expect(slipOf(1324, 1234, { D2: '=SUM(D3:D9)' })).toBeUndefined();
  expect(slipOf(12_340_000, 1234, { D2: '=SUM(D3:D9)' })).toBe('unitMixedUp');
});
