import { carryOverRows, cardOf, itemsOf, numbersIn } from '../account';
import { total } from '../expression';
import { carryOver } from '../inputs/carryOver';
import { otherAmounts } from '../inputs/otherAmounts';
import { revenue, revenueSources } from '../inputs/revenue';
import { defineFigure } from './define';

/** 总计 of the revenue side: revenue of the year, use of non-fiscal surplus, opening carry-over. */
export const grandTotal = defineFigure<void>({
  id: 'grandTotal',
  title: { zh: '收、支总计', en: 'Grand total' },
  basis: '收入支出决算总表 总计；K2',
  measure: 'money',
  expr: (account) =>
    total([
      ...Object.values(revenueSources).flatMap((source) => numbersIn(itemsOf(account, revenue), source)),
      ...numbersIn([cardOf(account, otherAmounts)], otherAmounts.by.nonFiscalSurplusUsed),
      ...numbersIn(carryOverRows(account, { scope: 'all', code: '' }), carryOver.by.opening),
    ]),
});
