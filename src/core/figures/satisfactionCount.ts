import { numbersIn, rowsOfProject, wordsIn } from '../account';
import { single } from '../expression';
import { satisfaction } from '../inputs/satisfaction';
import type { Text } from '../text';
import { defineFigure } from './define';
import { quoted } from './labelOf';

/** How many people gave an answer; the empty answer is all of them. */
export interface SatisfactionKey {
  readonly project: string;
  readonly answer: string;
}

/** An answer among those that were given about a project. */
export function answerInWords(project: string, answer: string): Text {
  return { zh: `“${project}”满意度调查答“${answer}”的`, en: `${project}, answer “${answer}”` };
}

export const satisfactionCount = defineFigure<SatisfactionKey>({
  id: 'satisfactionCount',
  title: { zh: '问卷份数', en: 'Questionnaires' },
  basis: '绩效评价报告 满意度调查',
  measure: '份',
  subject: (_, { project, answer }) => (answer === '' ? quoted(project) : answerInWords(project, answer)),
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
