import type { Selection } from '../account';
import { percentage } from '../expression';
import { changeFromBudget } from './changeFromBudget';
import { defineFigure } from './define';
import { expenditureOf } from './expenditureOf';
import { initialBudget } from './initialBudget';

/** The change against the initial budget, in per cent; no value from a budget of zero. */
export const changeRateFromBudget = defineFigure<Selection>({
  id: 'changeRateFromBudget',
  title: { zh: '比年初预算增减率', en: 'Rate of change from the initial budget' },
  basis: '一般公共预算财政拨款支出决算具体情况；K13：基数为年初预算',
  measure: '%',
  subject: (account, selection) => expenditureOf.figure(account, { ...selection, kind: 'all' }).label,
  expr: (account, selection) =>
    percentage(
      changeFromBudget.figure(account, selection).expr,
      initialBudget.figure(account, selection).expr,
    ),
});
