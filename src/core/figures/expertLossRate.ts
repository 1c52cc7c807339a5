import { difference, percentage } from '../expression';
import { defineFigure } from './define';
import { expertSubject, type ExpertKey } from './expertKey';
import { expertMean } from './expertMean';
import { expertWeight } from './expertWeight';

/** 失分率: what the mean falls short of the weight, against the weight, in per cent. */
export const expertLossRate = defineFigure<ExpertKey>({
  id: 'expertLossRate',
  title: { zh: '失分率', en: 'Loss rate' },
  basis: '绩效评价指标分析；P4：失分率 = (分值 − 平均分) / 分值',
  measure: '%',
  subject: expertSubject,
  expr: (account, key) => {
    const weight = expertWeight.figure(account, key).expr;
    return percentage(difference(weight, expertMean.figure(account, key).expr), weight);
  },
});
