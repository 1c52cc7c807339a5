import { numbersIn, rowsOfProject, wordsIn } from '../account';
import { single } from '../expression';
import { satisfaction } from '../inputs/satisfaction';
import { type Text, verbatim } from '../text';
import { defineFigure } from './define';

/** How many people gave an answer; the empty answer is all of them. */
export interface SatisfactionKey {
  readonly project: string;
  readonly answer: string;
}

const title: Text = { zh: '问卷份数', en: 'Questionnaires' };

export const satisfactionCount = defineFigure<SatisfactionKey>({
  id: 'satisfactionCount',
  title,
  basis: '绩效评价报告 满意度调查',
  measure: '份',
  label: (_, { answer }) => (answer === '' ? title : verbatim(answer)),
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
