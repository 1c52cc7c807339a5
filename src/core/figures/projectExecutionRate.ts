import { percentage } from '../expression';
import { defineFigure } from './define';
import { quoted } from './labelOf';
import { projectFundingAmount } from './projectFundingAmount';

/** 执行率 of a project: executed against the full-year budget (not the initial one); no value from a budget of zero. */
export const projectExecutionRate = defineFigure<string>({
  id: 'projectExecutionRate',
  title: { zh: '执行率', en: 'Execution rate' },
  basis: 'P2：执行率 = 全年执行数 / 全年预算数',
  measure: '%',
  subject: (_, project) => quoted(project),
  expr: (account, project) =>
    percentage(
      projectFundingAmount.figure(account, { project, source: 'total', stage: 'executed' }).expr,
      projectFundingAmount.figure(account, { project, source: 'total', stage: 'fullYear' }).expr,
    ),
});
