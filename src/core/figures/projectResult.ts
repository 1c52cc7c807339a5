import { projectNamed } from '../account';
import { defineFigure } from './define';
import { quoted } from './labelOf';
import { expertMean } from './expertMean';
import { projectScore } from './projectScore';

/** The score a project is graded by: the experts' mean where a report evaluates it, else its 总分. */
export const projectResult = defineFigure<string>({
  id: 'projectResult',
  title: { zh: '综合得分', en: 'Result' },
  basis: '绩效评价结论；P5',
  measure: '分',
  subject: (_, project) => quoted(project),
  expr: (account, project) =>
    projectNamed(account, project)?.hasReport === true
      ? expertMean.figure(account, { project }).expr
      : projectScore.figure(account, project).expr,
});
