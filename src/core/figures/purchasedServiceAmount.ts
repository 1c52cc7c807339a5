import { itemsOf, numbersIn, wordsIn } from '../account';
import { single } from '../expression';
import { purchasedServices } from '../inputs/purchasedServices';
import { verbatim } from '../text';
import { defineFigure } from './define';

/** An item of the catalogue: its code, which may be empty, and its name. */
export interface PurchasedServiceKey {
  readonly code: string;
  readonly name: string;
}

/** What one item of the catalogue cost; blank has no value. */
export const purchasedServiceAmount = defineFigure<PurchasedServiceKey>({
  id: 'purchasedServiceAmount',
  title: purchasedServices.by.amount.header,
  basis: '政府购买服务支出情况表',
  measure: 'money',
  label: (_, { name }) => verbatim(name),
  expr: (account, { code, name }) => {
    const rows = itemsOf(account, purchasedServices).filter(
      (row) =>
        wordsIn(row, purchasedServices.by.code) === code && wordsIn(row, purchasedServices.by.name) === name,
    );
    return single(numbersIn(rows, purchasedServices.by.amount));
  },
});
