import { selfEvaluatedProjects } from '../account';
import { count } from '../expression';
import { projects } from '../inputs/projects';
import { fill, type Text } from '../text';
import { defineFigure } from './define';
import { gradeOf } from './gradeOf';

const title: Text = { zh: '自评项目数', en: 'Self-evaluated projects' };
const ofGrade: Text = { zh: '自评等次为“{grade}”的项目数', en: 'Self-evaluated projects graded “{grade}”' };

/** How many projects are evaluated by a self-evaluation form: all, or those of a grade. */
export const selfEvaluatedProjectCount = defineFigure<string>({
  id: 'selfEvaluatedProjectCount',
  title,
  basis: '第四部分 三、项目支出绩效自评表；上海市2024年度部门决算公开模板 十',
  measure: '个',
  label: (_, grade) => (grade === '' ? title : fill(ofGrade, { grade })),
  expr: (account, grade) =>
    count(
      selfEvaluatedProjects(account)
        .filter(({ name }) => grade === '' || gradeOf(account, name)?.word === grade)
        .map(({ row }) => row.words.get(projects.by.name))
        .filter((cell) => cell !== undefined),
    ),
});
