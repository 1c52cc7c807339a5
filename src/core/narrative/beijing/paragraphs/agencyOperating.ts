import { change, clause, ifGiven, words } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { ofAgencyOperating } from '../phrases';
import { againstPriorYear, changeAmount, currentYear, priorYearReason, year } from '../slots';

const reason = priorYearReason('agencyOperating');

export const agencyOperating = defineParagraph({
  id: 'agencyOperating',
  basis: '北京市部门决算公开格式（2020）第三部分 二、机关运行经费支出情况',
  wording: '{year}年使用一般公共预算财政拨款安排的基本支出中的日常公用经费支出，合计{amount}万元{change}。',
  slots: {
    year,
    amount: currentYear('agencyOperating'),
    change: change(againstPriorYear('agencyOperating'), ofAgencyOperating, {
      amount: changeAmount('agencyOperating'),
      increased: ifGiven(reason, clause('，增加原因：{reason}', { reason: words(reason) })),
      decreased: ifGiven(reason, clause('，减少原因：{reason}', { reason: words(reason) })),
    }),
  },
});
