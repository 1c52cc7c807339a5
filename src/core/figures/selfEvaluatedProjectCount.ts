import { projectsOf } from '../account';
import { count } from '../expression';
import { projects } from '../inputs/projects';
import { defineFigure } from './define';

/** How many projects are evaluated by a self-evaluation form. */
export const selfEvaluatedProjectCount = defineFigure<void>({
  id: 'selfEvaluatedProjectCount',
  title: { zh: '自评项目数', en: 'Self-evaluated projects' },
  basis: '第四部分 三、项目支出绩效自评表',
  measure: '个',
  expr: (account) =>
    count(
      projectsOf(account)
        .filter(({ hasReport }) => !hasReport)
        .map(({ row }) => row.words.get(projects.by.name))
        .filter((cell) => cell !== undefined),
    ),
});
