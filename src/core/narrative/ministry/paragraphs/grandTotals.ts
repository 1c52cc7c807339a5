import { comparedWithPriorYear } from '../../byItem/slots';
import { defineParagraph } from '../../paragraph';
import { currentYear, year } from '../../slots';
import { basisOf } from '../basis';

export const grandTotals = defineParagraph({
  id: 'grandTotals',
  basis: basisOf('第三部分 一'),
  wording: '{year}年度收、支总计{total}万元。{change}',
  slots: {
    year,
    total: currentYear('grandTotal'),
    change: comparedWithPriorYear('grandTotal', '收、支总计'),
  },
});
