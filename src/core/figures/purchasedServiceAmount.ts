import { itemsOf, numbersIn, wordsIn } from '../account';
import { single } from '../expression';
import { purchasedServices } from '../inputs/purchasedServices';
import { defineFigure } from './define';
import { quoted } from './labelOf';

/** An item of the catalogue: its code, which may be empty, and its name. */
export interface PurchasedServiceKey {
  readonly code: string;
  readonly name: string;
}

/** What one item of the catalogue cost; blank has no value. */
export const purchasedServiceAmount = defineFigure<PurchasedServiceKey>({
  id: 'purchasedServiceAmount',
  title: { zh: '政府购买服务决算', en: 'Purchased services' },
  basis: '政府购买服务支出情况表',
  measure: 'money',
  subject: (_, { code, name }) => quoted(`${code} ${name}`.trim()),
  expr: (account, { code, name }) => {
    const rows = itemsOf(account, purchasedServices).filter(
      (row) =>
        wordsIn(row, purchasedServices.by.code) === code && wordsIn(row, purchasedServices.by.name) === name,
    );
    return single(numbersIn(rows, purchasedServices.by.amount));
  },
});
