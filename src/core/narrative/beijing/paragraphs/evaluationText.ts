import { words } from '../../clause';
import { textsAt, type EvaluationText, type TextPlace } from '../../evaluationText';
import { defineParagraphs } from '../../paragraph';

/** The texts of one place of the report, each a paragraph. */
export const evaluationText = defineParagraphs({
  id: 'evaluationText',
  basis: '北京市部门决算公开格式（2020）第四部分 二、项目绩效评价报告',
  repeat: (account, place: TextPlace) => textsAt(account, place),
  member: ({ project, kind, number }) => `${project},${kind},${number}`,
  wording: '{text}。',
  slots: { text: words((_, { text }: EvaluationText) => text) },
});
