import { defineParagraph } from '../../paragraph';
import { becauseOfPriorYear, comparedWithPriorYear, currentYear, year } from '../slots';

export const grandTotals = defineParagraph({
  id: 'grandTotals',
  basis: '北京市部门决算公开格式（2020）第二部分 二、收入支出决算总体情况说明',
  wording: '{year}年度收、支总计{total}万元{change}。{because}',
  slots: {
    year,
    total: currentYear('grandTotal'),
    change: comparedWithPriorYear('grandTotal'),
    because: becauseOfPriorYear('grandTotal'),
  },
});
