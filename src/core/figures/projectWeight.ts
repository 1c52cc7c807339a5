import { numbersIn, projectNamed } from '../account';
import { cell, sum } from '../expression';
import { indicators } from '../inputs/indicators';
import { defineFigure } from './define';
import { quoted } from './labelOf';
import { projectRateWeight } from './projectRateWeight';

/** The weights of a self-evaluated project in all: that of the execution rate and those of its indicators; they should be 100. */
export const projectWeight = defineFigure<string>({
  id: 'projectWeight',
  title: { zh: '分值合计', en: 'Total weight' },
  basis: '项目支出绩效自评表 分值；P1',
  measure: '分',
  subject: (_, project) => quoted(project),
  expr: (account, project) =>
    sum([
      projectRateWeight.figure(account, project).expr,
      ...numbersIn(projectNamed(account, project)?.indicators ?? [], indicators.by.weight).map(cell),
    ]),
});
