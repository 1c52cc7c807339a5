import { cardOf, numbersIn } from '../account';
import { cell } from '../expression';
import { evaluation } from '../inputs/evaluation';
import { defineFigure } from './define';
import { evaluatedProjectCount } from './evaluatedProjectCount';

/** How many projects the department has: as typed, else as many as are listed. */
export const projectCountInAll = defineFigure<void>({
  id: 'projectCountInAll',
  title: { zh: '部门项目总数', en: 'Projects of the department' },
  basis: '第四部分 一、绩效评价工作开展情况',
  measure: '个',
  expr: (account) => {
    const [typed] = numbersIn([cardOf(account, evaluation)], evaluation.by.projectsInAll);
    const isGiven = typed !== undefined && typed.content.kind !== 'blank';
    return isGiven ? cell(typed) : evaluatedProjectCount.figure(account, '').expr;
  },
});
