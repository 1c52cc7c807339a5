import { expenditureCodes, type Account, type NamedCode } from '../../../account';
import type { Figure } from '../../../expression';
import { shareOfPublicBudget } from '../../../figures';
import { clause, eachAny, figure, ifAny, words } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { currentYear } from '../../slots';
import { spent } from '../budgetSlots';

const scope = 'publicBudget';

const classesOf = (account: Account): readonly NamedCode[] =>
  expenditureCodes(account, { scope, code: '' }, 3);

const amountOf = (account: Account, { code }: NamedCode): Figure => spent(account, { scope, code });

const classOfExpenditure = clause('{name}（类）{amount}万元，占{share}%', {
  name: words((_, { name }: NamedCode) => name),
  amount: figure(amountOf),
  share: figure((account, { code }: NamedCode) => shareOfPublicBudget.figure(account, code)),
});

const uses = clause('，主要用于以下方面：{classes}', {
  classes: eachAny(classesOf, amountOf, '；', classOfExpenditure),
});

export const publicBudgetStructure = defineParagraph({
  id: 'publicBudgetStructure',
  basis: '上海市2024年度部门决算公开模板 第三部分 五（二）（不涉及的不列）',
  wording: '一般公共预算财政拨款支出{total}万元{uses}。',
  slots: {
    total: currentYear('publicBudgetExpenditure'),
    uses: ifAny((account) => classesOf(account).map((own) => amountOf(account, own)), uses),
  },
});
