import { scoresIn } from '../account';
import { cell, mean, sum } from '../expression';
import { defineFigure } from './define';
import { expertSubject, expertRowsOf, type ExpertKey } from './expertKey';

/** 平均分: the mean of the experts' scores of an indicator; for several the sum of their means, for none no value. */
export const expertMean = defineFigure<ExpertKey>({
  id: 'expertMean',
  title: { zh: '平均分', en: 'Mean score' },
  basis: '评分表 平均分；P4：平均分 = 合计 / 专家人数',
  measure: '分',
  subject: expertSubject,
  expr: (account, key) => {
    const means = expertRowsOf(account, key).map((row) => mean(scoresIn(account, row).map(cell)));
    const [only, ...more] = means;
    if (only === undefined) return mean([]);
    return more.length === 0 ? only : sum(means);
  },
});
