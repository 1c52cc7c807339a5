import { projectsOf } from '../../../account';
import { defineParagraphs } from '../../paragraph';

/** Stands in the place of part 4 where no project was evaluated. */
export const evaluationAbsent = defineParagraphs({
  id: 'evaluationAbsent',
  basis: '北京市部门决算公开格式（2020）第四部分；没有项目时的用语未核实',
  repeat: (account) => (projectsOf(account).length === 0 ? ['all'] : []),
  member: (all) => all,
  wording: '本年度未开展项目支出绩效评价。',
  slots: {},
});
