import { formRowOf } from '../account';
import { cell, type Expr } from '../expression';
import { priorYear } from '../inputs/priorYear';
import { fill } from '../text';
import { defineFigure } from './define';

/** What the prior year is known for: the rows of the prior-year form. */
export type PriorYearItem = keyof typeof priorYear.row;

/** In the order of the form. */
export const priorYearItems = [
  'grandTotal',
  'totalRevenue',
  'totalExpenditure',
  'fiscalGrandTotal',
  'agencyOperating',
] as const satisfies readonly PriorYearItem[];

/** An amount of the prior year, as last year's account states it; blank has no value. */
export const priorYearAmount = defineFigure<PriorYearItem>({
  id: 'priorYearAmount',
  title: priorYear.by.amount.header,
  basis: '上年部门决算',
  measure: 'money',
  label: (_, item) =>
    fill({ zh: '上年{item}', en: 'Prior year: {item}' }, { item: priorYear.row[item].label }),
  expr: (account, item): Expr => {
    const found = formRowOf(account, priorYear, priorYear.row[item])?.numbers.get(priorYear.by.amount);
    if (found === undefined) throw new Error(`The prior-year form was read without ${item}`);
    return cell(found);
  },
});
