import { numbersIn } from '../account';
import { single } from '../expression';
import { expertScores } from '../inputs/expertScores';
import { defineFigure } from './define';
import { expertSubject, expertRowsOf, type ExpertKey } from './expertKey';

/** 分值 of some indicators of an evaluated project, added up. */
export const expertWeight = defineFigure<ExpertKey>({
  id: 'expertWeight',
  title: { zh: '分值', en: 'Weight' },
  basis: '评分表 分值；P4：二级分值 = Σ 三级分值',
  measure: '分',
  subject: expertSubject,
  expr: (account, key) => single(numbersIn(expertRowsOf(account, key), expertScores.by.weight)),
});
