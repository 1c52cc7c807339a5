import { otherAmount, threePublicCount } from '../../../figures';
import { clause, figure } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { ifFilled } from '../../slots';
import { countOf, finalOf, spentOn } from '../threePublicSlots';

const foreign = clause('（含外宾接待支出{amount}万元）', {
  amount: figure((account) => otherAmount.figure(account, 'foreignReception')),
});

const foreignGuests = clause('，其中：接待外宾{receptions}批次、{guests}人次', {
  receptions: countOf('foreignReceptions'),
  guests: countOf('foreignGuests'),
});

export const domesticReception = defineParagraph({
  id: 'domesticReception',
  basis: '上海市2024年度部门决算公开模板 第三部分 七（二）3：列明公务接待批次、人次；没有填外宾接待的不列',
  wording:
    '国内公务接待支出{final}万元{foreign}。{purpose}全年国内公务接待{receptions}批次、{guests}人次{foreignGuests}。',
  slots: {
    final: finalOf('reception'),
    foreign: ifFilled((account) => otherAmount.figure(account, 'foreignReception'), foreign),
    purpose: spentOn('reception'),
    receptions: countOf('receptions'),
    guests: countOf('receptionGuests'),
    foreignGuests: ifFilled(
      (account) => threePublicCount.figure(account, 'foreignReceptions'),
      foreignGuests,
    ),
  },
});
