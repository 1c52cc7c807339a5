import { numbersIn, rowsOfProject, wordsIn } from '../account';
import { single } from '../expression';
import { satisfaction } from '../inputs/satisfaction';
import { verbatim } from '../text';
import { defineFigure } from './define';

/** How many people gave an answer; the empty answer is all of them. */
export interface SatisfactionKey {
  readonly project: string;
  readonly answer: string;
}

export const satisfactionCount = defineFigure<SatisfactionKey>({
  id: 'satisfactionCount',
  title: { zh: '问卷份数', en: 'Questionnaires' },
  basis: '绩效评价报告 满意度调查',
  measure: '份',
  label: (_, { answer }) => verbatim(answer),
  expr: (account, { project, answer }) =>
    single(
      numbersIn(
        rowsOfProject(account, satisfaction, project).filter(
          (row) => answer === '' || wordsIn(row, satisfaction.by.answer) === answer,
        ),
        satisfaction.by.count,
      ),
    ),
});
