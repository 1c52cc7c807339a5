import { currentAmount } from '../../../figures';
import { change, clause, ifAny, ifGiven, words } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { againstPriorYear, changeAmount, changeRate, currentYear, priorYearReason, year } from '../../slots';
import { ofAgencyOperating } from '../phrases';
import { prior, unitName } from '../slots';

const item = 'agencyOperating';
const reason = priorYearReason(item);

const some = clause('机关运行经费支出{amount}万元{change}', {
  amount: currentYear(item),
  change: change(againstPriorYear(item), ofAgencyOperating, {
    prior,
    amount: changeAmount(item),
    rate: changeRate(item),
    because: ifGiven(reason, clause('主要原因是{reason}。', { reason: words(reason) })),
  }),
});

const none = clause('{unitName}{year}年度无机关运行经费支出。', { unitName, year });

export const agencyOperating = defineParagraph({
  id: 'agencyOperating',
  basis: '上海市2024年度部门决算公开模板 第三部分 十一（一）',
  wording: '{expenditure}',
  slots: { expenditure: ifAny((account) => [currentAmount(account, item)], some, none) },
});
