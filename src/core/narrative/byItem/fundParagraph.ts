import type { Account } from '../../account';
import { openingBalance, closingBalance, revenueBySource } from '../../figures';
import { clause, figure, ifAny, ifGiven, words } from '../clause';
import { defineParagraph, type Paragraph } from '../paragraph';
import { year } from '../slots';
import { itemsOf, spent } from './budgetSlots';
import { unitName } from './slots';

/** How the sentence goes on: to the items, or not. */
const itemsOr = (id: 'governmentFund' | 'stateCapital') =>
  ifGiven(
    (account: Account) =>
      itemsOf(account, id)
        .map(({ code }) => code)
        .join(''),
    clause('，支出具体情况如下：', {}),
    clause('。', {}),
  );

/** What came in of a fund and was spent, or that there was none of it. */
export function fundParagraph(declared: {
  readonly id: 'governmentFund' | 'stateCapital';
  readonly basis: string;
  readonly name: string;
}): Paragraph {
  const { id, basis } = declared;
  const whole = { scope: id, code: '' } as const;
  const name = words(() => declared.name);
  const revenue = (account: Account) => revenueBySource.figure(account, id);
  const expenditure = (account: Account) => spent(account, whole);
  return defineParagraph({
    id,
    basis,
    wording: '{account}',
    slots: {
      account: ifAny(
        (account) => [
          revenue(account),
          expenditure(account),
          openingBalance.figure(account, whole),
          closingBalance.figure(account, whole),
        ],
        clause('{name}收入{revenue}万元，支出{expenditure}万元{items}', {
          name,
          revenue: figure(revenue),
          expenditure: figure(expenditure),
          items: itemsOr(id),
        }),
        clause('{unitName}{year}年度无{name}收入和支出。', { unitName, year, name }),
      ),
    },
  });
}
