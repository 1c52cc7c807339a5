import { institutionCount } from '../../../figures';
import { change, clause, figure, ifAny } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { threePublicReasonAt } from '../../reasons';
import { ofThreePublicTotal } from '../phrases';
import { because, level, year } from '../slots';
import { budgetSlots, finalOf } from '../threePublicSlots';

const { of, slots } = budgetSlots('total');

const publicServiceLike = clause('、{count}个参公事业单位', {
  count: figure((account) => institutionCount.figure(account, 'publicServiceLike')),
});

export const threePublicTotal = defineParagraph({
  id: 'threePublicTotal',
  basis: '北京市部门决算公开格式（2020）第三部分 一、“三公”经费财政拨款决算情况；参公事业单位未核实',
  wording:
    '“三公”经费包括本{level}所属{administrative}个行政单位{publicServiceLike}、{institutions}个事业单位。{year}年“三公”经费财政拨款决算数{final}万元{change}。{because}其中：',
  slots: {
    level,
    administrative: figure((account) => institutionCount.figure(account, 'administrative')),
    publicServiceLike: ifAny(
      (account) => [institutionCount.figure(account, 'publicServiceLike')],
      publicServiceLike,
    ),
    institutions: figure((account) => institutionCount.figure(account, 'institution')),
    year,
    final: figure(finalOf('total')),
    change: change(of, ofThreePublicTotal, slots),
    because: because(of, (account) => threePublicReasonAt(account, 'total')),
  },
});
