import { carryOver } from '../../../../src/core/inputs/carryOver';
import { expenditure } from '../../../../src/core/inputs/expenditure';
import { threePublic } from '../../../../src/core/inputs/threePublic';
import type { RuleCases } from '../ruleCases';

export const cases: RuleCases = {
  passes: [{ when: 'all amounts are zero or more', changes: [] }],
  fails: [
    {
      when: 'a carry-over is negative',
      changes: [{ table: carryOver, row: '其他资金', column: '年末结转和结余', to: -0.5 }],
      cells: ['结转结余!E3'],
      says: '“结转结余”的 结转结余!E3 填的是负数（−0.5），应为零或正数。请更正；确为退库或冲减的，请保留依据。',
    },
    {
      when: 'a form holds a negative amount',
      changes: [{ table: threePublic, row: '公务接待费', column: '决算数', to: -3 }],
      cells: ['三公经费!C5'],
      says: '“三公经费”的 三公经费!C5 填的是负数（−3），应为零或正数。请更正；确为退库或冲减的，请保留依据。',
    },
    {
      when: 'many amounts are negative',
      changes: [
        { table: expenditure, row: '20132', column: '项目支出', to: -1 },
        { table: expenditure, row: '20132', column: '基本支出', to: -2 },
        { table: expenditure, row: '合计', column: '基本支出', to: -3 },
        { table: expenditure, row: '20805', column: '基本支出', to: -4 },
      ],
      cells: ['支出明细!D2', '支出明细!D6', '支出明细!E6', '支出明细!D8'],
      says: '“支出明细”的 支出明细!D2、支出明细!D6、支出明细!E6 等 4 处 填的是负数（−3、−2、−1 等 4 个），应为零或正数。请更正；确为退库或冲减的，请保留依据。',
    },
  ],
};
