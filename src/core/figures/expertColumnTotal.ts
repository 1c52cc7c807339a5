import { expertRows, numbersIn, openColumnsOf } from '../account';
import { total } from '../expression';
import { expertScores } from '../inputs/expertScores';
import { verbatim } from '../text';
import { defineFigure } from './define';

/** One expert's scores of a project in all; experts are told by their place, from 0. */
export interface ExpertColumnKey {
  readonly project: string;
  readonly expert: number;
}

export const expertColumnTotal = defineFigure<ExpertColumnKey>({
  id: 'expertColumnTotal',
  title: { zh: '专家总分', en: 'Total of an expert' },
  basis: '评分表 总分；P4',
  measure: '分',
  label: (_, { expert }) => verbatim(String(expert + 1)),
  expr: (account, { project, expert }) => {
    const column = openColumnsOf(account, expertScores)[expert];
    return total(column === undefined ? [] : numbersIn(expertRows(account, project), column));
  },
});
