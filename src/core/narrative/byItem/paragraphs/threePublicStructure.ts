import { threePublicShare } from '../../../figures';
import { clause, each, figure, ifAny, words } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { amountOf, expenses, type Expense } from '../threePublicSlots';

const share = clause('，占{share}%', {
  share: figure((account, { item }: Expense) => threePublicShare.figure(account, item)),
});

const expense = clause('{name}支出决算{final}万元{share}', {
  name: words((_, { name }: Expense) => name),
  final: figure((account, { item }: Expense) => amountOf(account, item, 'final')),
  share: ifAny((account) => [amountOf(account, 'total', 'final')], share),
});

export const threePublicStructure = defineParagraph({
  id: 'threePublicStructure',
  basis: '上海市2024年度部门决算公开模板 第三部分 七（二）；决算合计为零的不列比重',
  wording: '“三公”经费财政拨款支出决算中，{expenses}。具体情况如下：',
  slots: { expenses: each(() => expenses, '；', expense) },
});
