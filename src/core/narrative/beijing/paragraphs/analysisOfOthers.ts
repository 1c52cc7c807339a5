import { clause, ifGiven, words } from '../../clause';
import type { Evaluated, EvaluationText } from '../../evaluationText';
import { analysisOfNone } from '../../indicatorTree';
import { defineParagraphs } from '../../paragraph';

const about = clause('{indicator}：', { indicator: words((_, { indicator }: EvaluationText) => indicator) });

/** What was typed about the indicators in general, or about one that the expert table does not have. */
export const analysisOfOthers = defineParagraphs({
  id: 'analysisOfOthers',
  basis: '北京市部门决算公开格式（2020）第四部分 二（四）；不属于评分表所列指标的分析，用语未核实',
  repeat: (account, own: Evaluated) => analysisOfNone(account, own),
  member: ({ project, number }) => `${project},${number}`,
  wording: '{about}{text}。',
  slots: {
    about: ifGiven((_, { indicator }: EvaluationText) => indicator, about),
    text: words((_, { text }: EvaluationText) => text),
  },
});
