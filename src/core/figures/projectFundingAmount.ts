import { numbersIn, projectNamed } from '../account';
import { single } from '../expression';
import { fundingStages, projectFunding, type FundingSource, type FundingStage } from '../inputs/projects';
import { fill, type Text } from '../text';
import { defineFigure } from './define';
import { labelOf, quoted } from './labelOf';

/** One cell of a project's funding grid; `total` is 年度资金总额, the sum of the sources. */
export interface ProjectFundingKey {
  readonly project: string;
  readonly source: FundingSource | 'total';
  readonly stage: FundingStage;
}

const inAll: Text = { zh: '年度资金总额-{stage}', en: 'Funding in all, {stage}' };

export const projectFundingAmount = defineFigure<ProjectFundingKey>({
  id: 'projectFundingAmount',
  title: { zh: '项目资金', en: 'Project funding' },
  basis: '项目支出绩效自评表 项目资金；P1',
  measure: 'money',
  label: (_, { project, source, stage }) =>
    labelOf(
      quoted(project),
      source === 'total'
        ? fill(inAll, { stage: fundingStages[stage] })
        : projectFunding[source][stage].header,
    ),
  expr: (account, { project, source, stage }) => {
    const sources = source === 'total' ? Object.values(projectFunding) : [projectFunding[source]];
    const row = projectNamed(account, project)?.row;
    return single(sources.flatMap((columns) => numbersIn([row], columns[stage])));
  },
});
