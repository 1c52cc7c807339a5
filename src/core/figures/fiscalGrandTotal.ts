import { carryOverRows, itemsOf, numbersIn } from '../account';
import { total } from '../expression';
import { carryOver } from '../inputs/carryOver';
import { fiscalFunds } from '../inputs/funds';
import { revenue, revenueSources } from '../inputs/revenue';
import { defineFigure } from './define';

/** 总计 of fiscal appropriation, revenue side: revenue of the year and opening carry-over of the three funds. */
export const fiscalGrandTotal = defineFigure<void>({
  id: 'fiscalGrandTotal',
  title: { zh: '财政拨款收、支总计', en: 'Fiscal grand total' },
  basis: '财政拨款收入支出决算总表 总计；K6',
  measure: 'money',
  expr: (account) =>
    total([
      ...fiscalFunds.flatMap((fund) => numbersIn(itemsOf(account, revenue), revenueSources[fund])),
      ...numbersIn(carryOverRows(account, { scope: 'fiscal', code: '' }), carryOver.by.opening),
    ]),
});
