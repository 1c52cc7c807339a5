import { formRowOf, numbersIn, type Account } from '../account';
import { optional, type Cell } from '../expression';
import { priorYear } from '../inputs/priorYear';
import { fill } from '../text';
import { defineFigure } from './define';

/** What the prior year is known for: the rows of the prior-year form. */
export type PriorYearItem = keyof typeof priorYear.row;

const items = [
  'grandTotal',
  'totalRevenue',
  'totalExpenditure',
  'fiscalGrandTotal',
  'publicBudgetExpenditure',
  'agencyOperating',
] as const satisfies readonly PriorYearItem[];

/** The items that the workbook compares, in the order of the form: an optional row that is blank states nothing. */
export function priorYearItemsOf(account: Account): readonly PriorYearItem[] {
  return items.filter(
    (item) =>
      priorYear.row[item].required ||
      amountsIn(account, item).some(({ content }) => content.kind !== 'blank'),
  );
}

function amountsIn(account: Account, item: PriorYearItem): readonly Cell[] {
  return numbersIn([formRowOf(account, priorYear, priorYear.row[item])], priorYear.by.amount);
}

/** An amount of the prior year, as last year's account states it; blank has no value. */
export const priorYearAmount = defineFigure<PriorYearItem>({
  id: 'priorYearAmount',
  title: priorYear.by.amount.header,
  basis: '上年部门决算',
  measure: 'money',
  label: (_, item) =>
    fill({ zh: '上年度{item}', en: 'Prior year: {item}' }, { item: priorYear.row[item].label }),
  expr: (account, item) => {
    const cells = amountsIn(account, item);
    if (cells.length === 0 && priorYear.row[item].required)
      throw new Error(`The prior-year form was read without ${item}`);
    return optional(cells);
  },
});
