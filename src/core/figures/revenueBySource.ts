import { itemsOf, numbersIn } from '../account';
import { total } from '../expression';
import { revenue, revenueSources, type RevenueSource } from '../inputs/revenue';
import { defineFigure } from './define';
import { revenueInWords } from './revenueInWords';

/** Revenue of the year from one source. */
export const revenueBySource = defineFigure<RevenueSource>({
  id: 'revenueBySource',
  title: { zh: '收入', en: 'Revenue' },
  basis: '收入支出决算总表 收入栏；收入决算表',
  measure: 'money',
  label: (_, source) => revenueInWords(source),
  expr: (account, source) => total(numbersIn(itemsOf(account, revenue), revenueSources[source])),
});
