import { expenditure } from '../../../../src/core/inputs/expenditure';
import type { RuleCases } from '../ruleCases';

export const cases: RuleCases = {
  passes: [{ when: 'other funds add to it', changes: [] }],
  fails: [
    {
      when: 'other funds are negative',
      changes: [{ table: expenditure, row: ['20129', '其他资金'], column: '项目支出', to: -102400 }],
      cells: ['支出明细!D4', '支出明细!E4'],
      says: '“一般公共服务支出”的财政拨款支出为 20,728,821.00 元，大于该类全部支出 20,631,621.00 元，相差 97,200.00 元。其他资金的支出不应为负，请核对该类各行，涉及 支出明细!D4、支出明细!E4、支出明细!E6 等 4 处。',
    },
  ],
};
