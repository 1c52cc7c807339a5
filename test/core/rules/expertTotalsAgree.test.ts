import { expertScores } from '../../../src/core/inputs/expertScores';
import { expertTotalsAgree } from '../../../src/core/rules/expertTotalsAgree';
import { runRules } from '../../../src/core/rules';
import { cases, lasting, score } from './cases/expertTotalsAgree';
import { accountWith, testRule } from './ruleTester';

testRule(expertTotalsAgree, cases);

test('the table as it was printed gives exactly one finding', () => {
  const { findings, summary } = runRules(accountWith([score(lasting, '专家一', 8.5)]), [expertTotalsAgree]);
  expect([findings.length, summary.refuted, summary.errors]).toEqual([1, 4, 1]);
});

test('each project has its own total row', () => {
  const rows = [
    ['甲', '决策', '立项', '依据', 100, 80, 90, '', '', '', 170, 85],
    ['', '总分', '', '', 100, 80, 90, '', '', '', 170, 85],
    ['乙', '决策', '立项', '依据', 100, '', '', 70, 60, 50, 180, 60],
    ['', '总分', '', '', 100, '', '', 70, 60, 50, 180, 60],
  ];
  const { summary } = runRules(accountWith([{ table: expertScores, rows }]), [expertTotalsAgree]);
  expect(summary).toMatchObject({ due: 15, tied: 15 });
});
