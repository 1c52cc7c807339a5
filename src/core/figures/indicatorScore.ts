import { numbersIn, projectNamed } from '../account';
import { constant, lesser, product, ratio, single } from '../expression';
import { indicators } from '../inputs/indicators';
import { defineFigure } from './define';
import { indicatorCompletion } from './indicatorCompletion';
import type { IndicatorKey } from './indicatorKey';

/** The score that follows from the completion of a quantitative indicator: completion × weight, at most the weight. */
export const indicatorScore = defineFigure<IndicatorKey>({
  id: 'indicatorScore',
  title: { zh: '按完成率计算的得分', en: 'Score by completion' },
  basis: '定量指标按完成比例计分（通行做法，未查证）',
  measure: '分',
  expr: (account, key) => {
    const row = projectNamed(account, key.project)?.indicators[key.place];
    const weight = single(numbersIn([row], indicators.by.weight));
    const rate = ratio(indicatorCompletion.figure(account, key).expr, constant(100));
    return lesser(product(rate, weight), weight);
  },
});
