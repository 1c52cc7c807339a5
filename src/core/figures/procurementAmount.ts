import { cardOf, numbersIn } from '../account';
import { optional } from '../expression';
import { procurement, procurementKinds } from '../inputs/procurement';
import type { Text } from '../text';
import { defineFigure } from './define';
import { labelOf } from './labelOf';

/** One of the kinds, what small enterprises were awarded, or the total of the kinds. */
export type ProcurementItem = keyof typeof procurement.by;

/** A kind of procurement, or what small enterprises were awarded. */
export function procurementInWords(item: ProcurementItem): Text {
  const { zh, en } = procurement.by[item].header;
  if (item === 'total') return { zh, en: 'Procurement in all' };
  if (item === 'smallAndMicro') return { zh, en: 'Awarded to small and micro enterprises' };
  return item === 'smallAndMedium' ? { zh, en } : labelOf({ zh: '', en: 'Procurement' }, { zh, en });
}

export const procurementAmount = defineFigure<ProcurementItem>({
  id: 'procurementAmount',
  title: { zh: '政府采购', en: 'Procurement' },
  basis: '政府采购情况表；K12',
  measure: 'money',
  label: (_, item) => procurementInWords(item),
  expr: (account, item) => {
    const columns = item === 'total' ? Object.values(procurementKinds) : [procurement.by[item]];
    return optional(columns.flatMap((column) => numbersIn([cardOf(account, procurement)], column)));
  },
});
