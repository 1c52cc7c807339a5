import { clause, each, ifAny } from '../../clause';
import { kinds, kindSlots, spentOn } from '../../kindsOfExpenditure';
import { defineParagraph } from '../../paragraph';
import { becauseOfPriorYear, comparedWithPriorYear, currentYear, year } from '../slots';

const { name, amount, share } = kindSlots;

const shareOfKind = clause('，占支出合计的{share}%', { share });

const kindOfExpenditure = clause('{name}{amount}万元{share}', {
  name,
  amount,
  share: ifAny((account, kind: (typeof kinds)[number]) => [spentOn(account, kind)], shareOfKind),
});

export const expenditureOfYear = defineParagraph({
  id: 'expenditureOfYear',
  basis: '北京市部门决算公开格式（2020）第二部分 二（二）支出决算说明',
  wording: '{year}年度本年支出合计{total}万元{change}，其中：{kinds}。{because}',
  slots: {
    year,
    total: currentYear('totalExpenditure'),
    change: comparedWithPriorYear('totalExpenditure'),
    kinds: each(() => kinds, '；', kindOfExpenditure),
    because: becauseOfPriorYear('totalExpenditure'),
  },
});
