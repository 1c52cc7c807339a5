import { clause, each, ifAny } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { cameFrom, sources, sourceSlots } from '../../sourcesOfRevenue';
import { becauseOfPriorYear, comparedWithPriorYear, currentYear, year } from '../slots';

const { name, amount, share } = sourceSlots;

const shareOfSource = clause('，占收入合计的{share}%', { share });

const source = clause('{name}{amount}万元{share}', {
  name,
  amount,
  share: ifAny((account, own: (typeof sources)[number]) => [cameFrom(account, own)], shareOfSource),
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
