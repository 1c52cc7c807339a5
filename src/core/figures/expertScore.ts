import { expertRows, numbersIn, openColumnsOf, wordsIn } from '../account';
import { single } from '../expression';
import { expertScores } from '../inputs/expertScores';
import { fill, type Text } from '../text';
import { defineFigure } from './define';
import { labelOf, numbered, partOf, quoted } from './labelOf';

/** One score of an expert table: the indicator's row and the expert's column by their places, from 0. */
export interface ExpertScoreKey {
  readonly project: string;
  readonly place: number;
  readonly expert: number;
}

const label: Text = { zh: '专家{count}评分', en: 'Score of expert {count}' };

export const expertScore = defineFigure<ExpertScoreKey>({
  id: 'expertScore',
  title: { zh: '专家评分', en: 'Score of an expert' },
  basis: '评分表 各专家评分；P4',
  measure: '分',
  label: (account, { project, place, expert }) => {
    const row = expertRows(account, project)[place];
    const name = row === undefined ? '' : wordsIn(row, expertScores.by.level3);
    return labelOf(
      partOf(quoted(project), numbered(place, name)),
      fill(label, { count: String(expert + 1) }),
    );
  },
  expr: (account, { project, place, expert }) => {
    const column = openColumnsOf(account, expertScores)[expert];
    const row = expertRows(account, project)[place];
    return single(column === undefined ? [] : numbersIn([row], column));
  },
});
