import type { Account } from '../../../account';
import type { Figure } from '../../../expression';
import { fiscalRevenue, revenueBySource, shareOfRevenue } from '../../../figures';
import { clause, eachAny, figure, ifAny, judged } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { currentYear } from '../../slots';

const sources = ['fiscal', 'superior', 'institution', 'business', 'affiliates', 'otherRevenue'] as const;
type Source = (typeof sources)[number];

function amountOf(account: Account, source: Source): Figure {
  return source === 'fiscal' ? fiscalRevenue.figure(account) : revenueBySource.figure(account, source);
}

const source = clause('{name}{amount}万元，占{share}%', {
  name: judged((account, own: Source) => amountOf(account, own).label.zh),
  amount: figure(amountOf),
  share: figure((account, own: Source) => shareOfRevenue.figure(account, own)),
});

const parts = clause('，其中：{sources}', {
  sources: eachAny(() => sources, amountOf, '；', source),
});

export const revenueOfYear = defineParagraph({
  id: 'revenueOfYear',
  basis: '上海市2024年度部门决算公开模板 第三部分 二、收入决算情况说明（不涉及的不列）',
  wording: '本年收入合计{total}万元{parts}。',
  slots: {
    total: currentYear('totalRevenue'),
    parts: ifAny((account) => sources.map((own) => amountOf(account, own)), parts),
  },
});
