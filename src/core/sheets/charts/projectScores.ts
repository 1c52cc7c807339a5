import { projectsOf } from '../../account';
import { projectResult } from '../../figures';
import { defineChart } from './define';

/** The score of every project. */
export const projectScores = defineChart({
  id: 'projectScores',
  name: { zh: '项目绩效评价得分', en: 'Scores of the projects' },
  basis: '绩效评价项目汇总表；P5',
  shape: 'bars',
  unit: '分',
  series: ['得分'],
  look: 'score',
  rows: (account) =>
    projectsOf(account).map(({ name }) => ({ label: name, figures: [projectResult.figure(account, name)] })),
});
