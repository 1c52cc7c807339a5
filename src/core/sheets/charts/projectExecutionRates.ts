import { projectsOf } from '../../account';
import { projectExecutionRate } from '../../figures';
import { defineChart } from './define';

/** How much of its budget every project spent. */
export const projectExecutionRates = defineChart({
  id: 'projectExecutionRates',
  name: { zh: '项目预算执行率', en: 'Execution rates of the projects' },
  basis: '绩效评价项目汇总表；P2',
  shape: 'bars',
  unit: '%',
  series: ['执行率'],
  look: 'rate',
  rows: (account) =>
    projectsOf(account).map(({ name }) => ({
      label: name,
      figures: [projectExecutionRate.figure(account, name)],
    })),
});
