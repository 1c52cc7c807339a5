import { numbersIn, selfEvaluatedProjects } from '../account';
import { total } from '../expression';
import { projectFunding } from '../inputs/projects';
import { defineFigure } from './define';

/** 涉及预算金额: the full-year budget of the self-evaluated projects, of every source. */
export const selfEvaluatedAmount = defineFigure<void>({
  id: 'selfEvaluatedAmount',
  title: { zh: '自评项目预算金额', en: 'Budget of the self-evaluated projects' },
  basis: '上海市2024年度部门决算公开模板 十、预算绩效管理情况；以全年预算数计（未查证）',
  measure: 'money',
  expr: (account) => {
    const rows = selfEvaluatedProjects(account).map(({ row }) => row);
    return total(Object.values(projectFunding).flatMap(({ fullYear }) => numbersIn(rows, fullYear)));
  },
});
