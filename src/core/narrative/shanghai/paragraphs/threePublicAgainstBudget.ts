import type { Account } from '../../../account';
import { threePublicCompletion } from '../../../figures';
import { change, clause, each, figure, ifAny, ifGiven, words } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { threePublicReasonFor } from '../../reasons';
import { year } from '../../slots';
import { fromBudget } from '../../byItem/phrases';
import { againstBudget, amountOf, expenses, finalOf, type Expense } from '../../byItem/threePublicSlots';

const completed = clause('，完成预算的{rate}%', {
  rate: figure((account) => threePublicCompletion.figure(account, 'total')),
});

const expenseCompleted = clause('，完成预算的{rate}%', {
  rate: figure((account, { item }: Expense) => threePublicCompletion.figure(account, item)),
});

const expense = clause('{name}为{final}万元{completion}', {
  name: words((_, { final }: Expense) => final),
  final: figure((account, { item }: Expense) => amountOf(account, item, 'final')),
  completion: ifAny((account, { item }: Expense) => [amountOf(account, item, 'budget')], expenseCompleted),
});

const reason = (account: Account): string => threePublicReasonFor(account, 'total');

export const threePublicAgainstBudget = defineParagraph({
  id: 'threePublicAgainstBudget',
  basis: '上海市2024年度部门决算公开模板 第三部分 七（一）；预算为零的不列完成比例',
  wording:
    '“三公”经费财政拨款支出年初预算为{budget}万元，支出决算为{final}万元{completion}，其中：{expenses}。{year}年度“三公”经费支出{comparison}',
  slots: {
    budget: figure(againstBudget.base),
    final: finalOf('total'),
    completion: ifAny((account) => [againstBudget.base(account, undefined)], completed),
    expenses: each(() => expenses, '；', expense),
    year,
    comparison: change(againstBudget, fromBudget, {
      because: ifGiven(reason, clause('的主要原因：{reason}', { reason: words(reason) })),
    }),
  },
});
