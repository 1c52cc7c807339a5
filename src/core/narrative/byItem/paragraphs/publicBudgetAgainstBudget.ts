import { clause, figure, ifGiven } from '../../clause';
import { defineParagraphs } from '../../paragraph';
import { reasonAt } from '../../reasons';
import { budgeted, comparedWithBudget, completion, itemsOf, spent, type OfFund } from '../budgetSlots';

const scope = 'publicBudget';

export const publicBudgetAgainstBudget = defineParagraphs({
  id: 'publicBudgetAgainstBudget',
  basis: '上海市2024年度部门决算公开模板 第三部分 五（三）；原因填在支出明细的合计行',
  repeat: (): readonly OfFund[] => [{ scope, code: '' }],
  member: () => 'all',
  wording:
    '一般公共预算财政拨款支出年初预算为{budget}万元，支出决算为{final}万元{completion}。{comparison}{items}',
  slots: {
    budget: figure(budgeted),
    final: figure(spent),
    completion,
    comparison: comparedWithBudget((account, { code }: OfFund) => reasonAt(account, code)),
    items: ifGiven(
      (account) =>
        itemsOf(account, scope)
          .map(({ code }) => code)
          .join(''),
      clause('其中：', {}),
    ),
  },
});
