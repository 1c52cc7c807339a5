import { constant, lesser, product, ratio, round } from '../expression';
import { defineFigure } from './define';
import { quoted } from './labelOf';
import { projectExecutionRate } from './projectExecutionRate';
import { projectRateWeight } from './projectRateWeight';

/** The score of the execution rate: rate × weight, at most the weight; rounded as a score, since the form adds it so. */
export const projectRateScore = defineFigure<string>({
  id: 'projectRateScore',
  title: { zh: '执行率得分', en: 'Score of the execution rate' },
  basis: 'P2：执行率得分 = 执行率 × 分值，以分值为限；按分数的位数四舍五入',
  measure: '分',
  subject: (_, project) => quoted(project),
  expr: (account, project) => {
    const weight = projectRateWeight.figure(account, project).expr;
    const rate = ratio(projectExecutionRate.figure(account, project).expr, constant(100));
    return round(lesser(product(rate, weight), weight), account.policy.scores.digits);
  },
});
