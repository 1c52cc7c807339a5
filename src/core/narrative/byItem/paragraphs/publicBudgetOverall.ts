import { publicBudgetShare } from '../../../figures';
import { clause, figure, ifAny } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { currentYear } from '../../slots';
import { spent } from '../budgetSlots';
import { comparedWithPriorYear } from '../slots';

const share = clause('，占本年支出合计的{share}%', {
  share: figure((account) => publicBudgetShare.figure(account)),
});

export const publicBudgetOverall = defineParagraph({
  id: 'publicBudgetOverall',
  basis: '上海市2024年度部门决算公开模板 第三部分 五（一）',
  wording: '一般公共预算财政拨款支出{total}万元{share}。{change}',
  slots: {
    total: currentYear('publicBudgetExpenditure'),
    share: ifAny((account) => [spent(account, { scope: 'publicBudget', code: '' })], share),
    change: comparedWithPriorYear('publicBudgetExpenditure', '一般公共预算财政拨款支出'),
  },
});
