import { expertMean, expertWeight } from '../../../figures';
import { each, figure, words } from '../../clause';
import { analysisOfAspect, type Aspect } from '../../indicatorTree';
import { defineParagraphs } from '../../paragraph';
import { aspectName, sentence } from '../evaluationSlots';

export const indicatorResult = defineParagraphs({
  id: 'indicatorResult',
  basis: '北京市部门决算公开格式（2020）第四部分 二（四）绩效评价指标分析：一级指标得分',
  repeat: (_, own: Aspect) => [own],
  member: ({ project, level1 }) => `${project},${level1}`,
  wording: '{findings}项目{name}指标分值满分{weight}分，综合得分{score}分。',
  slots: {
    findings: each(analysisOfAspect, '', sentence),
    name: words((_, { level1 }: Aspect) => aspectName(level1)),
    weight: figure(
      (account, { project, level1 }: Aspect) => expertWeight.figure(account, { project, level1 }),
      { zeros: 'trimmed' },
    ),
    score: figure((account, { project, level1 }: Aspect) => expertMean.figure(account, { project, level1 })),
  },
});
