import { numbersIn, projectsOf } from '../account';
import { total } from '../expression';
import { projectFunding, type FundingStage } from '../inputs/projects';
import { defineFigure } from './define';

/** The funding of all projects together, of every source, at one stage. */
export const allProjectsFunding = defineFigure<FundingStage>({
  id: 'allProjectsFunding',
  title: { zh: '各项目资金合计', en: 'Funding of all projects' },
  basis: '项目支出绩效自评表 项目资金，各项目相加',
  measure: 'money',
  expr: (account, stage) => {
    const rows = projectsOf(account).map(({ row }) => row);
    return total(Object.values(projectFunding).flatMap((columns) => numbersIn(rows, columns[stage])));
  },
});
