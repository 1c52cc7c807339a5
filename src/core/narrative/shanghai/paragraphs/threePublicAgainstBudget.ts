import { threePublicCompletion } from '../../../figures';
import { clause, each, figure, ifAny, words } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { year } from '../../slots';
import {
  againstBudget,
  amountOf,
  comparedWithBudget,
  completionOf,
  expenses,
  finalOf,
  type Expense,
} from '../../byItem/threePublicSlots';

const completed = clause('，完成预算的{rate}%', {
  rate: figure((account, { item }: Expense) => threePublicCompletion.figure(account, item)),
});

const expense = clause('{name}为{final}万元{completion}', {
  name: words((_, { final }: Expense) => final),
  final: figure((account, { item }: Expense) => amountOf(account, item, 'final')),
  completion: ifAny((account, { item }: Expense) => [amountOf(account, item, 'budget')], completed),
});

export const threePublicAgainstBudget = defineParagraph({
  id: 'threePublicAgainstBudget',
  basis: '上海市2024年度部门决算公开模板 第三部分 七（一）；预算为零的不列完成比例',
  wording:
    '“三公”经费财政拨款支出年初预算为{budget}万元，支出决算为{final}万元{completion}，其中：{expenses}。{year}年度“三公”经费支出{comparison}',
  slots: {
    budget: figure(againstBudget('total').base),
    final: finalOf('total'),
    completion: completionOf('total'),
    expenses: each(() => expenses, '；', expense),
    year,
    comparison: comparedWithBudget('total'),
  },
});
