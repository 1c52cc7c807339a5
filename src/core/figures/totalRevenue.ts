import { itemsOf, numbersIn } from '../account';
import { total } from '../expression';
import { revenue, revenueSources } from '../inputs/revenue';
import { defineFigure } from './define';

/** 本年收入合计: all sources of the year, without what was carried over. */
export const totalRevenue = defineFigure<void>({
  id: 'totalRevenue',
  title: { zh: '本年收入合计', en: 'Total revenue' },
  basis: '收入支出决算总表 本年收入合计；K1',
  measure: 'money',
  expr: (account) =>
    total(Object.values(revenueSources).flatMap((source) => numbersIn(itemsOf(account, revenue), source))),
});
