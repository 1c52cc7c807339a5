import { scoresIn } from '../account';
import { total } from '../expression';
import { defineFigure } from './define';
import { expertRowsOf, expertSubject, type ExpertKey } from './expertKey';

/** 合计 of the experts' scores of some indicators of an evaluated project. */
export const expertTotal = defineFigure<ExpertKey>({
  id: 'expertTotal',
  title: { zh: '专家评分合计', en: 'Sum of expert scores' },
  basis: '评分表 合计；P4',
  measure: '分',
  subject: expertSubject,
  expr: (account, key) => total(expertRowsOf(account, key).flatMap((row) => scoresIn(account, row))),
});
