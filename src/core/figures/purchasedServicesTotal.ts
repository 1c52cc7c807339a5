import { itemsOf, numbersIn } from '../account';
import { total } from '../expression';
import { purchasedServices } from '../inputs/purchasedServices';
import { defineFigure } from './define';

/** Services bought from outside, all items of the catalogue together. */
export const purchasedServicesTotal = defineFigure<void>({
  id: 'purchasedServicesTotal',
  title: { zh: '政府购买服务决算', en: 'Purchased services' },
  basis: '政府购买服务支出情况表；其他重要事项 五',
  measure: 'money',
  expr: (account) => total(numbersIn(itemsOf(account, purchasedServices), purchasedServices.by.amount)),
});
