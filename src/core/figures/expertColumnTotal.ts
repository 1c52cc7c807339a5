import { expertRows, numbersIn, openColumnsOf } from '../account';
import { total } from '../expression';
import { expertScores } from '../inputs/expertScores';
import { fill, type Text } from '../text';
import { defineFigure } from './define';
import { labelOf, quoted } from './labelOf';

/** One expert's scores of a project in all; experts are told by their place, from 0. */
export interface ExpertColumnKey {
  readonly project: string;
  readonly expert: number;
}

const label: Text = { zh: '专家{count}总分', en: 'Total of expert {count}' };

export const expertColumnTotal = defineFigure<ExpertColumnKey>({
  id: 'expertColumnTotal',
  title: { zh: '专家总分', en: 'Total of an expert' },
  basis: '评分表 总分；P4',
  measure: '分',
  label: (_, { project, expert }) => labelOf(quoted(project), fill(label, { count: String(expert + 1) })),
  expr: (account, { project, expert }) => {
    const column = openColumnsOf(account, expertScores)[expert];
    return total(column === undefined ? [] : numbersIn(expertRows(account, project), column));
  },
});
