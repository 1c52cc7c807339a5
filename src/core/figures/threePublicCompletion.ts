import { percentage } from '../expression';
import { defineFigure } from './define';
import { threePublicAmount, threePublicInWords, type ThreePublicItem } from './threePublicAmount';

/** What was spent of the budget of a public expense, in per cent; no value from a budget of zero. */
export const threePublicCompletion = defineFigure<ThreePublicItem>({
  id: 'threePublicCompletion',
  title: { zh: '完成预算的比例', en: 'Completion of the budget' },
  basis: '上海市2024年度部门决算公开模板 七（一）；K13',
  measure: '%',
  subject: (_, item) => threePublicInWords(item),
  expr: (account, item) =>
    percentage(
      threePublicAmount.figure(account, { item, column: 'final' }).expr,
      threePublicAmount.figure(account, { item, column: 'budget' }).expr,
    ),
});
