import { formRowOf, numbersIn } from '../account';
import { optional, single, type Cell } from '../expression';
import type { FormRow } from '../inputs/table';
import { threePublic } from '../inputs/threePublic';
import type { Text } from '../text';
import { defineFigure } from './define';
import { labelOf } from './labelOf';

/** 合计, the vehicles' 小计, or one of the four items. */
export type ThreePublicItem = keyof typeof threePublic.row;

export interface ThreePublicKey {
  readonly item: ThreePublicItem;
  readonly column: 'budget' | 'final' | 'prior';
}

/** An item by a name that also stands alone. */
export function threePublicInWords(item: ThreePublicItem): Text {
  if (item === 'total') return { zh: '“三公”经费合计', en: 'Three public expenses' };
  const { zh, en } = threePublic.row[item].label;
  return item === 'vehicles' ? { zh, en: 'Official vehicles' } : { zh, en };
}

/** The three public expenses: an item, or the sum of the items that a total stands for. */
export const threePublicAmount = defineFigure<ThreePublicKey>({
  id: 'threePublicAmount',
  title: { zh: '“三公”经费', en: 'Three public expenses' },
  basis: '财政拨款“三公”经费支出决算表；K9',
  measure: 'money',
  label: (_, { item, column }) => labelOf(threePublicInWords(item), threePublic.by[column].header),
  expr: (account, { item, column }) => {
    const declared: FormRow = threePublic.row[item];
    const rows = declared.totalOf.length === 0 ? [declared] : declared.totalOf;
    const cells = numbersIn(
      rows.map((row) => formRowOf(account, threePublic, row)),
      threePublic.by[column],
    );
    return column === 'prior' ? optional(cells.filter(isFilled)) : single(cells);
  },
});

/** The column of the prior year is optional: an empty cell of it states nothing. */
function isFilled({ content }: Cell): boolean {
  return content.kind !== 'blank';
}
