import { percentage } from '../expression';
import { threePublic } from '../inputs/threePublic';
import { defineFigure } from './define';
import { threePublicAmount, type ThreePublicItem } from './threePublicAmount';

/** What was spent of the budget of a public expense, in per cent; no value from a budget of zero. */
export const threePublicCompletion = defineFigure<ThreePublicItem>({
  id: 'threePublicCompletion',
  title: { zh: '“三公”经费完成预算的比例', en: 'Three public expenses: completion of the budget' },
  basis: '上海市2024年度部门决算公开模板 七（一）；K13',
  measure: '%',
  label: (_, item) => threePublic.row[item].label,
  expr: (account, item) =>
    percentage(
      threePublicAmount.figure(account, { item, column: 'final' }).expr,
      threePublicAmount.figure(account, { item, column: 'budget' }).expr,
    ),
});
