import fc from 'fast-check';
import { Decimal, roundHalfUp } from '../../../src/core/expression';
import { controlTotals } from '../../../src/core/inputs/controlTotals';
import { otherAmounts } from '../../../src/core/inputs/otherAmounts';
import { priorYear } from '../../../src/core/inputs/priorYear';
import { unit } from '../../../src/core/inputs/unit';
import { runRules } from '../../../src/core/rules';
import { controlTotalsAgree } from '../../../src/core/rules/controlTotalsAgree';
import { printedRatesAgree } from '../../../src/core/rules/printedRatesAgree';
import { accountWith } from './ruleCases';

const rules = [controlTotalsAgree, printedRatesAgree];

type Stated = readonly [item: string, money: string, amount: number, aspect: string];

const stated = (...rows: readonly Stated[]) => ({
  table: controlTotals,
  rows: rows.map(([item, money, amount, aspect]) => [item, '', money, amount, '已印文本', '', aspect]),
});

/** Half-up, away from zero, to two digits. */
const print = (exact: Decimal): number => roundHalfUp(exact, 2).toNumber();
const tenThousands = (yuan: number): number => print(new Decimal(yuan).div(10000));
const amounts = fc.integer({ min: 100, max: 900_000_000 });

describe('changes and rates printed from the true amounts', () => {
  test.each(['元', '万元'])('are never refuted by a workbook kept in %s', (money) => {
    const kept = money === '元' ? (yuan: number) => yuan : tenThousands;
    fc.assert(
      fc.property(amounts, amounts, (now, before) => {
        const rate = print(new Decimal(now - before).div(before).times(100));
        const account = accountWith([
          { table: unit, row: '金额单位', to: money },
          { table: otherAmounts, row: '机关运行经费', to: kept(now) },
          { table: priorYear, row: '机关运行经费', column: '上年决算数', to: kept(before) },
          stated(
            ['机关运行经费', '万元', tenThousands(now - before), '比上年增减'],
            ['机关运行经费', '%', rate, '比上年增减率'],
          ),
        ]);
        const { due, refuted } = runRules(account, rules).summary;
        expect([due, refuted]).toEqual([2, 0]);
      }),
      { seed: 20201123, numRuns: 30 },
    );
  });
});

test('what no text compares is not checked', () => {
  const rows = [
    ['其他收入', '万元', 1, '比上年增减'],
    ['其他收入', '%', 1, '比年初预算增减率'],
    ['机关运行经费', '%', 1, '占比'],
  ] as const;
  const { summary } = runRules(accountWith([stated(...rows)]), rules);
  expect(summary).toMatchObject({ due: 3, notChecked: 3 });
});
