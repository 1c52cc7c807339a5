import { cardOf, numbersIn } from '../account';
import { optional } from '../expression';
import { evaluation } from '../inputs/evaluation';
import { defineFigure } from './define';

/** The budget of the projects that were given goals, or that were tracked; blank has no value. */
export const managedAmount = defineFigure<'goalAmount' | 'trackedAmount'>({
  id: 'managedAmount',
  title: { zh: '绩效管理的项目预算金额', en: 'Budget of the projects managed by performance' },
  basis: '上海市2024年度部门决算公开模板 十、预算绩效管理情况',
  measure: 'money',
  label: (_, item) => evaluation.by[item].header,
  expr: (account, item) => optional(numbersIn([cardOf(account, evaluation)], evaluation.by[item])),
});
