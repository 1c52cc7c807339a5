import { percentage } from '../expression';
import { verbatim } from '../text';
import { defineFigure } from './define';
import { satisfactionCount, type SatisfactionKey } from './satisfactionCount';

/** The part of the answers that were this one, in per cent. */
export const satisfactionShare = defineFigure<SatisfactionKey>({
  id: 'satisfactionShare',
  title: { zh: '满意度比例', en: 'Share of answers' },
  basis: '绩效评价报告 满意度调查',
  measure: '%',
  label: (_, { answer }) => verbatim(answer),
  expr: (account, { project, answer }) =>
    percentage(
      satisfactionCount.figure(account, { project, answer }).expr,
      satisfactionCount.figure(account, { project, answer: '' }).expr,
    ),
});
