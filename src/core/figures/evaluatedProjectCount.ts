import { projectsOf } from '../account';
import { count } from '../expression';
import { projects } from '../inputs/projects';
import { fill, type Text } from '../text';
import { defineFigure } from './define';
import { gradeOf } from './gradeOf';

const title: Text = { zh: '评价项目数', en: 'Evaluated projects' };
const ofGrade: Text = { zh: '评价等次为“{grade}”的项目数', en: 'Evaluated projects graded “{grade}”' };

/** How many projects were evaluated: all, or those of a grade. */
export const evaluatedProjectCount = defineFigure<string>({
  id: 'evaluatedProjectCount',
  title,
  basis: '第四部分 一、绩效评价工作开展情况；P5',
  measure: '个',
  label: (_, grade) => (grade === '' ? title : fill(ofGrade, { grade })),
  expr: (account, grade) =>
    count(
      projectsOf(account)
        .filter(({ name }) => grade === '' || gradeOf(account, name)?.word === grade)
        .map(({ row }) => row.words.get(projects.by.name))
        .filter((cell) => cell !== undefined),
    ),
});
