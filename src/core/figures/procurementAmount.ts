import { cardOf, numbersIn } from '../account';
import { optional } from '../expression';
import { procurement, procurementKinds } from '../inputs/procurement';
import { defineFigure } from './define';

/** One of the kinds, what small enterprises were awarded, or the total of the kinds. */
export type ProcurementItem = keyof typeof procurement.by;

export const procurementAmount = defineFigure<ProcurementItem>({
  id: 'procurementAmount',
  title: { zh: '政府采购', en: 'Procurement' },
  basis: '政府采购情况表；K12',
  measure: 'money',
  label: (_, item) => procurement.by[item].header,
  expr: (account, item) => {
    const columns = item === 'total' ? Object.values(procurementKinds) : [procurement.by[item]];
    return optional(columns.flatMap((column) => numbersIn([cardOf(account, procurement)], column)));
  },
});
