import { projectsOf } from '../account';
import { mean } from '../expression';
import { defineFigure } from './define';
import { projectResult } from './projectResult';

/** The mean of all projects' results. */
export const meanProjectResult = defineFigure<void>({
  id: 'meanProjectResult',
  title: { zh: '平均得分', en: 'Mean result' },
  basis: '绩效自评 平均得分（上海格式）；P5',
  measure: '分',
  expr: (account) => mean(projectsOf(account).map(({ name }) => projectResult.figure(account, name).expr)),
});
