import { carryOver } from '../../../../src/core/inputs/carryOver';
import { unit } from '../../../../src/core/inputs/unit';
import type { RuleCase, RuleCases } from '../ruleCases';

/** Beside last year's workbook: the sample as of 2019, closed with these amounts in yuan. */
const closedWith = (publicBudget: number, other: number): Pick<RuleCase, 'lastYear'> => ({
  lastYear: [
    { table: unit, row: '决算年度', to: 2019 },
    { table: carryOver, row: '一般公共预算财政拨款', column: '年末结转和结余', to: publicBudget },
    { table: carryOver, row: '其他资金', column: '年末结转和结余', to: other },
  ],
});

export const cases: RuleCases = {
  passes: [
    { when: 'the year opened as the last one closed', changes: [], ...closedWith(499421, 102000) },
    { when: 'no workbook of last year is given', changes: [] },
    { when: 'the two differ by less than is printed', changes: [], ...closedWith(499400, 102000) },
  ],
  fails: [
    {
      when: 'money moved from one fund to another overnight',
      changes: [],
      ...closedWith(601421, 0),
      cells: ['结转结余!D2'],
      says: '一般公共预算财政拨款：年初结转和结余为 49.94 万元（结转结余!D2），上年工作簿的年末数为 60.14 万元，相差 −10.20 万元。请核对；调整了年初数的，请说明原因。',
    },
  ],
};
