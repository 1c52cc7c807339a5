import type { NamedCode } from '../../../account';
import { shareOfPublicBudget } from '../../../figures';
import { clause, each, figure, ifAny } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { classesOf, name, noSuchMoney, publicBudgetOf } from '../publicBudgetSlots';
import { year } from '../slots';

const all = { code: '' };

const share = clause('，占本年财政拨款支出{share}%', {
  share: figure((account, { code }: NamedCode) => shareOfPublicBudget.figure(account, code)),
});

const classOfExpenditure = clause('{name}{amount}万元{share}', {
  name,
  amount: figure(publicBudgetOf),
  share: ifAny((account, of: NamedCode) => [publicBudgetOf(account, of)], share),
});

const spent = clause(
  '{year}年度一般公共预算财政拨款支出{total}万元，主要用于以下方面（按大类）：{classes}。',
  {
    year,
    total: figure((account) => publicBudgetOf(account, all)),
    classes: each(classesOf, '；', classOfExpenditure),
  },
);

export const publicBudgetOverall = defineParagraph({
  id: 'publicBudgetOverall',
  basis: '北京市部门决算公开格式（2020）第二部分 四（一）一般公共预算财政拨款支出决算总体情况',
  wording: '{expenditure}',
  slots: { expenditure: ifAny((account) => [publicBudgetOf(account, all)], spent, noSuchMoney) },
});
