import { cardOf, numbersIn } from '../account';
import { difference, optional } from '../expression';
import { evaluation } from '../inputs/evaluation';
import { defineFigure } from './define';

type Stated = 'goalProjects' | 'trackedProjects' | 'problemsFound' | 'problemsSolved';

/** Projects with goals and projects tracked; problems found, solved, and still being solved. Blank has no value. */
export const managedCount = defineFigure<Stated | 'problemsLeft'>({
  id: 'managedCount',
  title: { zh: '绩效管理的个数', en: 'Counts of performance management' },
  basis: '上海市2024年度部门决算公开模板 十、预算绩效管理情况',
  measure: '个',
  label: (_, item) =>
    item === 'problemsLeft'
      ? { zh: '正在整改的问题数', en: 'Problems being solved' }
      : evaluation.by[item].header,
  expr: (account, item) => {
    const typed = (field: Stated) => optional(numbersIn([cardOf(account, evaluation)], evaluation.by[field]));
    return item === 'problemsLeft'
      ? difference(typed('problemsFound'), typed('problemsSolved'))
      : typed(item);
  },
});
