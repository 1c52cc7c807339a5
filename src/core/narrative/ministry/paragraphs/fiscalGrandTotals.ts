import { comparedWithPriorYear } from '../../byItem/slots';
import { defineParagraph } from '../../paragraph';
import { currentYear, year } from '../../slots';
import { basisOf } from '../basis';

export const fiscalGrandTotals = defineParagraph({
  id: 'fiscalGrandTotals',
  basis: basisOf('第三部分 四'),
  wording: '{year}年度财政拨款收、支总计{total}万元。{change}',
  slots: {
    year,
    total: currentYear('fiscalGrandTotal'),
    change: comparedWithPriorYear('fiscalGrandTotal', '财政拨款收、支总计'),
  },
});
