import type { Account } from '../../../account';
import { shownDigits, type Figure } from '../../../expression';
import { change, clause, each, ifGiven, words } from '../../clause';
import { defineParagraphs } from '../../paragraph';
import { threePublicPriorReasonFor } from '../../reasons';
import { eachFilled, year } from '../../slots';
import { becauseOfItem, ofThreePublicItem, ofThreePublicTotal } from '../../byItem/phrases';
import {
  againstPriorYear,
  amountOf,
  expenses,
  priorYearSlots,
  type Expense,
} from '../../byItem/threePublicSlots';

interface Total {
  readonly item: 'total';
}

const before = (account: Account, { item }: Total | Expense): Figure => amountOf(account, item, 'prior');

const name = words((_, own: Expense) => own.name);

const expense = clause('{name}支出决算{change}', {
  name,
  change: change(againstPriorYear, ofThreePublicItem, priorYearSlots),
});

const reason = (account: Account, { item }: Expense): string => threePublicPriorReasonFor(account, item);
const typed = words(reason);

const because = clause('{sentence}', {
  sentence: change<typeof becauseOfItem, 'increased' | 'decreased', Expense>(
    againstPriorYear,
    becauseOfItem,
    {
      increased: ifGiven(reason, clause('{name}支出增加的主要原因是{typed}。', { name, typed })),
      decreased: ifGiven(reason, clause('{name}支出减少的主要原因是{typed}。', { name, typed })),
    },
  ),
});

export const threePublicAgainstPriorYear = defineParagraphs({
  id: 'threePublicAgainstPriorYear',
  basis: '上海市2024年度部门决算公开模板 第三部分 七（一）：与上年比较',
  repeat: (account): readonly Total[] =>
    ([{ item: 'total' }] as const).filter((total) => shownDigits(before(account, total)) !== undefined),
  member: ({ item }) => item,
  wording: '{year}年度“三公”经费财政拨款支出决算数{change}，其中：{expenses}。{because}',
  slots: {
    year,
    change: change<typeof ofThreePublicTotal, 'prior' | 'amount' | 'rate', Total>(
      againstPriorYear,
      ofThreePublicTotal,
      priorYearSlots,
    ),
    expenses: eachFilled(() => expenses, before, '；', expense),
    because: each(() => expenses, '', because),
  },
});
