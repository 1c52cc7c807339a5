import { percentage } from '../expression';
import { allProjectsFunding } from './allProjectsFunding';
import { defineFigure } from './define';

/** 执行率 of all projects together; no value from budgets of zero. */
export const allProjectsExecutionRate = defineFigure<void>({
  id: 'allProjectsExecutionRate',
  title: { zh: '各项目总执行率', en: 'Execution rate of all projects' },
  basis: 'P2：执行率 = 全年执行数 / 全年预算数，各项目相加后计算',
  measure: '%',
  expr: (account) =>
    percentage(
      allProjectsFunding.figure(account, 'executed').expr,
      allProjectsFunding.figure(account, 'fullYear').expr,
    ),
});
