import { defineParagraph } from '../../paragraph';
import { becauseOfPriorYear, comparedWithPriorYear, currentYear, year } from '../slots';

export const fiscalGrandTotals = defineParagraph({
  id: 'fiscalGrandTotals',
  basis: '北京市部门决算公开格式（2020）第二部分 三、财政拨款收入支出决算总体情况说明',
  wording: '{year}年度财政拨款收、支总计{total}万元{change}。{because}',
  slots: {
    year,
    total: currentYear('fiscalGrandTotal'),
    change: comparedWithPriorYear('fiscalGrandTotal'),
    because: becauseOfPriorYear('fiscalGrandTotal'),
  },
});
