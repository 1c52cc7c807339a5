import { percentage } from '../expression';
import { defineFigure } from './define';
import { evaluatedProjectCount } from './evaluatedProjectCount';
import { projectCountInAll } from './projectCountInAll';

/** The part of the department's projects that was evaluated, in per cent. */
export const evaluatedProjectShare = defineFigure<void>({
  id: 'evaluatedProjectShare',
  title: { zh: '评价项目占部门项目总数的比重', en: 'Evaluated projects as a share of all projects' },
  basis: '第四部分 一、绩效评价工作开展情况；P5',
  measure: '%',
  expr: (account) =>
    percentage(evaluatedProjectCount.figure(account, '').expr, projectCountInAll.figure(account).expr),
});
