import { percentage } from '../expression';
import { defineFigure } from './define';
import { threePublicAmount, threePublicInWords, type ThreePublicItem } from './threePublicAmount';

/** The part of the three public expenses that one makes up, in per cent. */
export const threePublicShare = defineFigure<ThreePublicItem>({
  id: 'threePublicShare',
  title: { zh: '占“三公”经费的比重', en: 'Share of the three public expenses' },
  basis: '上海市2024年度部门决算公开模板 七（二）；K13',
  measure: '%',
  subject: (_, item) => threePublicInWords(item),
  expr: (account, item) =>
    percentage(
      threePublicAmount.figure(account, { item, column: 'final' }).expr,
      threePublicAmount.figure(account, { item: 'total', column: 'final' }).expr,
    ),
});
