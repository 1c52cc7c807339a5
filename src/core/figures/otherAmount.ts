import { cardOf, numbersIn } from '../account';
import { optional } from '../expression';
import { otherAmounts } from '../inputs/otherAmounts';
import { defineFigure } from './define';

/** A optional amount: agency operating expenses, use of non-fiscal surplus, surplus distribution. */
export const otherAmount = defineFigure<keyof typeof otherAmounts.by>({
  id: 'otherAmount',
  title: { zh: '其他金额', en: 'Other amount' },
  basis: '收入支出决算总表；其他重要事项 二',
  measure: 'money',
  label: (_, key) => otherAmounts.by[key].header,
  expr: (account, key) => optional(numbersIn([cardOf(account, otherAmounts)], otherAmounts.by[key])),
});
