import { numbersIn, projectsOf } from '../account';
import { total } from '../expression';
import { fundingStages, projectFunding, type FundingStage } from '../inputs/projects';
import { fill, type Text } from '../text';
import { defineFigure } from './define';

const label: Text = { zh: '各项目资金合计-{stage}', en: 'Funding of all projects, {stage}' };

/** The funding of all projects together, of every source, at one stage. */
export const allProjectsFunding = defineFigure<FundingStage>({
  id: 'allProjectsFunding',
  title: { zh: '各项目资金合计', en: 'Funding of all projects' },
  basis: '项目支出绩效自评表 项目资金，各项目相加',
  measure: 'money',
  label: (_, stage) => fill(label, { stage: fundingStages[stage] }),
  expr: (account, stage) => {
    const rows = projectsOf(account).map(({ row }) => row);
    return total(Object.values(projectFunding).flatMap((columns) => numbersIn(rows, columns[stage])));
  },
});
