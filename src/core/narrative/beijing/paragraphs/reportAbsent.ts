import { defineParagraphs } from '../../paragraph';
import { evaluatedProjects } from '../evaluationSlots';

/** Stands in the place of the reports where there are none. */
export const reportAbsent = defineParagraphs({
  id: 'reportAbsent',
  basis: '北京市部门决算公开格式（2020）第四部分 二、项目绩效评价报告；没有报告时的用语未核实',
  repeat: (account) => (evaluatedProjects(account).length === 0 ? ['all'] : []),
  member: (all) => all,
  wording: '本年度没有项目编制绩效评价报告。',
  slots: {},
});
