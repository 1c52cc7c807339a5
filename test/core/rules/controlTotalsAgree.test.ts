import { controlItems } from '../../../src/core/inputs/controlTotals';
import { economic } from '../../../src/core/inputs/economic';
import { otherAmounts } from '../../../src/core/inputs/otherAmounts';
import { unit } from '../../../src/core/inputs/unit';
import { runRules } from '../../../src/core/rules';
import { controlTotalsAgree } from '../../../src/core/rules/controlTotalsAgree';
import { cases, type ControlRow, stated, printed } from './cases/controlTotalsAgree';
import { accountWith, testRule } from './ruleTester';

testRule(controlTotalsAgree, cases);

test('every control item is checked', () => {
  const changes = [stated(...printed)];
  expect(runRules(accountWith(changes), [controlTotalsAgree]).summary.due).toBe(printed.length);
  const words = printed.map(([item]) => item);
  expect(Object.values(controlItems).every(({ word }) => words.includes(word))).toBe(true);
});

test('a control total that could not be read is not checked, with its place', () => {
  const { findings, summary } = runRules(accountWith([stated(['收、支总计', '', '万元', '约两千'])]), [
    controlTotalsAgree,
  ]);
  expect(summary).toMatchObject({ due: 1, notChecked: 1 });
  expect(findings[0]?.cells).toEqual(['控制数!D2']);
});

test('a control total whose number is left blank is due and not checked, and told what it should read', () => {
  const { findings, summary } = runRules(accountWith([stated(['收、支总计', '', '元', ''])]), [
    controlTotalsAgree,
  ]);
  expect(summary).toMatchObject({ due: 1, notChecked: 1 });
  expect(findings[0]?.explanations).toEqual([
    { corrections: [{ cell: '控制数!D2', held: '', value: '25,458,521', slip: 'leftBlank' }] },
  ]);
});

describe('in a workbook kept in 万元', () => {
  const inTenThousands = { table: unit, row: '金额单位', to: '万元' };
  const verdict = (...rows: readonly ControlRow[]) => {
    const changes = [
      inTenThousands,
      { table: economic, rows: [] },
      { table: otherAmounts, row: '机关运行经费', to: 23.67 },
      stated(...rows),
    ];
    const { summary } = runRules(accountWith(changes), [controlTotalsAgree]);
    return [summary.tied, summary.rounding, summary.refuted];
  };

  test('a sum of printed amounts may be off by their rounding', () => {
    expect(verdict(['财政拨款收入', '', '万元', 24851500.01])).toEqual([0, 1, 0]);
    expect(verdict(['财政拨款收入', '', '万元', 24851501])).toEqual([0, 0, 1]);
  });

  test('a total in yuan is compared with what the printed amounts stand for', () => {
    expect(verdict(['财政拨款收入', '', '元', 248515000030])).toEqual([0, 1, 0]);
  });

  test('the same amount typed twice must be equal', () => {
    expect(verdict(['机关运行经费', '', '万元', 23.67])).toEqual([1, 0, 0]);
    expect(verdict(['机关运行经费', '', '万元', 23.68])).toEqual([0, 0, 1]);
  });
});
