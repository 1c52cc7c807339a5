import { expenditureCodes, type Account, type NamedCode } from '../../../account';
import { shownSign } from '../../../expression';
import { shareOfPublicBudget } from '../../../figures';
import { clause, each, figure, ifAny, judged } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { currentYear } from '../../slots';
import { spent } from '../budgetSlots';

const scope = 'publicBudget';

function classesOf(account: Account): readonly NamedCode[] {
  const classes = expenditureCodes(account, { scope, code: '' }, 3);
  return classes.filter(({ code }) => shownSign(spent(account, { scope, code })) !== 'flat');
}

const classOfExpenditure = clause('{name}（类）{amount}万元，占{share}%', {
  name: judged((_, { name }: NamedCode) => name),
  amount: figure((account, { code }: NamedCode) => spent(account, { scope, code })),
  share: figure((account, { code }: NamedCode) => shareOfPublicBudget.figure(account, code)),
});

const uses = clause('，主要用于以下方面：{classes}', { classes: each(classesOf, '；', classOfExpenditure) });

export const publicBudgetStructure = defineParagraph({
  id: 'publicBudgetStructure',
  basis: '上海市2024年度部门决算公开模板 第三部分 五（二）（不涉及的不列）',
  wording: '一般公共预算财政拨款支出{total}万元{uses}。',
  slots: {
    total: currentYear('publicBudgetExpenditure'),
    uses: ifAny((account) => [spent(account, { scope, code: '' })], uses),
  },
});
