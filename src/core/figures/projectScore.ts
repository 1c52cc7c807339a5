import { numbersIn, projectNamed } from '../account';
import { cell, sum } from '../expression';
import { indicators } from '../inputs/indicators';
import { defineFigure } from './define';
import { quoted } from './labelOf';
import { projectRateScore } from './projectRateScore';

/** 总分 of a self-evaluated project: the score of the execution rate and those of its indicators. */
export const projectScore = defineFigure<string>({
  id: 'projectScore',
  title: { zh: '总分', en: 'Total score' },
  basis: '项目支出绩效自评表 总分；P1',
  measure: '分',
  subject: (_, project) => quoted(project),
  expr: (account, project) =>
    sum([
      projectRateScore.figure(account, project).expr,
      ...numbersIn(projectNamed(account, project)?.indicators ?? [], indicators.by.score).map(cell),
    ]),
});
