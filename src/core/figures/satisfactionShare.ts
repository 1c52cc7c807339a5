import { percentage } from '../expression';
import { defineFigure } from './define';
import { answerInWords, satisfactionCount, type SatisfactionKey } from './satisfactionCount';

/** The part of the answers that were this one, in per cent. */
export const satisfactionShare = defineFigure<SatisfactionKey>({
  id: 'satisfactionShare',
  title: { zh: '比例', en: 'Share of answers' },
  basis: '绩效评价报告 满意度调查',
  measure: '%',
  subject: (_, { project, answer }) => answerInWords(project, answer),
  expr: (account, { project, answer }) =>
    percentage(
      satisfactionCount.figure(account, { project, answer }).expr,
      satisfactionCount.figure(account, { project, answer: '' }).expr,
    ),
});
