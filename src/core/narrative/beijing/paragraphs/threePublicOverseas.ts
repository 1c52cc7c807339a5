import { clause, figure, ifAny } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { year } from '../slots';
import { becauseOfBudget, comparedWithBudget, countOf, finalOf } from '../threePublicSlots';

const counts = clause('{year}年因公出国（境）团组{groups}个，因公出国（境）{people}人次。', {
  year,
  groups: countOf('overseasGroups'),
  people: countOf('overseasPeople'),
});

export const threePublicOverseas = defineParagraph({
  id: 'threePublicOverseas',
  basis: '北京市部门决算公开格式（2020）第三部分 一、1；团组、人次的用语未核实',
  wording: '1.因公出国（境）费用。{year}年决算数{final}万元{change}。{because}{counts}',
  slots: {
    year,
    final: figure(finalOf('overseas')),
    change: comparedWithBudget('overseas'),
    because: becauseOfBudget('overseas'),
    counts: ifAny((account) => [finalOf('overseas')(account)], counts),
  },
});
