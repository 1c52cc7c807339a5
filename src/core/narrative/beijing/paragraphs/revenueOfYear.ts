import type { Account } from '../../../account';
import type { Figure } from '../../../expression';
import { fiscalRevenue, revenueBySource, shareOfRevenue } from '../../../figures';
import { clause, each, figure, ifAny, words } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { becauseOfPriorYear, comparedWithPriorYear, currentYear, year } from '../slots';

const sources = ['fiscal', 'superior', 'institution', 'business', 'affiliates', 'otherRevenue'] as const;
type Source = (typeof sources)[number];

function amountOf(account: Account, source: Source): Figure {
  return source === 'fiscal' ? fiscalRevenue.figure(account) : revenueBySource.figure(account, source);
}

const share = clause('，占收入合计的{share}%', {
  share: figure((account, source: Source) => shareOfRevenue.figure(account, source)),
});

const source = clause('{name}{amount}万元{share}', {
  name: words((account, own: Source) => amountOf(account, own).label.zh),
  amount: figure(amountOf),
  share: ifAny((account, own: Source) => [amountOf(account, own)], share),
});

export const revenueOfYear = defineParagraph({
  id: 'revenueOfYear',
  basis: '北京市部门决算公开格式（2020）第二部分 二（一）收入决算说明',
  wording: '{year}年度本年收入合计{total}万元{change}，其中：{sources}。{because}',
  slots: {
    year,
    total: currentYear('totalRevenue'),
    change: comparedWithPriorYear('totalRevenue'),
    sources: each(() => sources, '；', source),
    because: becauseOfPriorYear('totalRevenue'),
  },
});
