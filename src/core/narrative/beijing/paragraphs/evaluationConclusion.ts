import { gradeOf, projectResult } from '../../../figures';
import { clause, each, figure, ifGiven, judged } from '../../clause';
import { textsAt, type Evaluated } from '../../evaluationText';
import { aspectsOf } from '../../indicatorTree';
import { defineParagraphs } from '../../paragraph';
import { projectName, sentence } from '../evaluationSlots';

const grade = clause('，项目综合绩效评定结论为“{grade}”', {
  grade: judged((account, { project }: Evaluated) => gradeOf(account, project)?.word ?? ''),
});

export const evaluationConclusion = defineParagraphs({
  id: 'evaluationConclusion',
  basis: '北京市部门决算公开格式（2020）第四部分 二（三）综合评价情况及评价结论（附相关评分表）',
  repeat: (_, own: Evaluated) => [own],
  member: ({ project }) => project,
  wording: '{findings}“{projectName}”项目绩效评价综合得分{score}分{grade}。{reference}',
  slots: {
    findings: each(
      (account, { project }: Evaluated) => textsAt(account, { project, kind: 'conclusion' }),
      '',
      sentence,
    ),
    projectName,
    score: figure((account, { project }: Evaluated) => projectResult.figure(account, project)),
    grade: ifGiven((account, { project }: Evaluated) => gradeOf(account, project)?.word ?? '', grade),
    reference: ifGiven(
      (account, own: Evaluated) =>
        aspectsOf(account, own)
          .map(({ level1 }) => level1)
          .join(''),
      clause('评分情况详见《绩效评价专家评分表》。', {}),
    ),
  },
});
