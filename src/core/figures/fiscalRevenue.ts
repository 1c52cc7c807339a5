import { itemsOf, numbersIn } from '../account';
import { total } from '../expression';
import { fiscalFunds } from '../inputs/funds';
import { revenue, revenueSources } from '../inputs/revenue';
import { defineFigure } from './define';
import { revenueInWords } from './revenueInWords';

/** Fiscal appropriation received in the year: the three funds together. */
export const fiscalRevenue = defineFigure<void>({
  id: 'fiscalRevenue',
  title: revenueInWords('fiscal'),
  basis: '收入决算表 财政拨款收入；K3',
  measure: 'money',
  expr: (account) =>
    total(fiscalFunds.flatMap((fund) => numbersIn(itemsOf(account, revenue), revenueSources[fund]))),
});
