import type { Selection } from '../account';
import { difference } from '../expression';
import { defineFigure } from './define';
import { expenditureOf } from './expenditureOf';
import { initialBudget } from './initialBudget';

/** The final amount less the initial budget of a scope below a code, in printed money; negative is a fall. */
export const changeFromBudget = defineFigure<Selection>({
  id: 'changeFromBudget',
  title: { zh: '比年初预算增减', en: 'Change from the initial budget' },
  basis: '一般公共预算财政拨款支出决算具体情况；K13',
  measure: 'printedMoney',
  subject: (account, selection) => expenditureOf.figure(account, { ...selection, kind: 'all' }).label,
  expr: (account, selection) =>
    difference(
      expenditureOf.figure(account, { ...selection, kind: 'all' }).expr,
      initialBudget.figure(account, selection).expr,
    ),
});
