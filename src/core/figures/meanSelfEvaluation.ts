import { selfEvaluatedProjects } from '../account';
import { mean } from '../expression';
import { defineFigure } from './define';
import { projectScore } from './projectScore';

/** The mean of the total scores of the self-evaluated projects. */
export const meanSelfEvaluation = defineFigure<void>({
  id: 'meanSelfEvaluation',
  title: { zh: '绩效自评平均得分', en: 'Mean score of the self-evaluation' },
  basis: '上海市2024年度部门决算公开模板 十、预算绩效管理情况；P5',
  measure: '分',
  expr: (account) =>
    mean(selfEvaluatedProjects(account).map(({ name }) => projectScore.figure(account, name).expr)),
});
