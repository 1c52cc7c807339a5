import type { Selection } from '../account';
import { percentage } from '../expression';
import { defineFigure } from './define';
import { expenditureOf } from './expenditureOf';
import { initialBudget } from './initialBudget';

/** 完成年初预算的比例: what was spent of the initial budget, in per cent; no value from a budget of zero. */
export const budgetCompletion = defineFigure<Selection>({
  id: 'budgetCompletion',
  title: { zh: '完成年初预算的比例', en: 'Completion of the initial budget' },
  basis: '上海市2024年度部门决算公开模板 五（三）；K13：基数为年初预算',
  measure: '%',
  subject: (account, selection) => expenditureOf.figure(account, { ...selection, kind: 'all' }).label,
  expr: (account, selection) =>
    percentage(
      expenditureOf.figure(account, { ...selection, kind: 'all' }).expr,
      initialBudget.figure(account, selection).expr,
    ),
});
