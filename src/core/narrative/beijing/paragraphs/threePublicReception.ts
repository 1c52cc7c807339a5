import { clause, figure, ifAny } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { year } from '../slots';
import { becauseOfBudget, comparedWithBudget, countOf, finalOf } from '../threePublicSlots';

const counts = clause('{year}年公务接待{receptions}批次，公务接待{guests}人次。', {
  year,
  receptions: countOf('receptions'),
  guests: countOf('receptionGuests'),
});

export const threePublicReception = defineParagraph({
  id: 'threePublicReception',
  basis: '北京市部门决算公开格式（2020）第三部分 一、2；批次、人次的用语未核实',
  wording: '2.公务接待费。{year}年决算数{final}万元{change}。{because}{counts}',
  slots: {
    year,
    final: figure(finalOf('reception')),
    change: comparedWithBudget('reception'),
    because: becauseOfBudget('reception'),
    counts: ifAny((account) => [finalOf('reception')(account)], counts),
  },
});
