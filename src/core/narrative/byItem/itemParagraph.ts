import type { Account } from '../../account';
import type { Fund } from '../../inputs/funds';
import { clause, figure, ifGiven, words, type Slot } from '../clause';
import { defineParagraphs, numbered, type Paragraph } from '../paragraph';
import { purposeOf, reasonFor } from '../reasons';
import { budgeted, comparedWithBudget, itemsOf, spent, type OfFund } from './budgetSlots';
import { codePath } from './codePath';

type Item = OfFund & { readonly number: string };

const purpose = (account: Account, of: Item): string => purposeOf(account, of);

/** One paragraph a 项 of a fund: what it was spent on, its budget, its final amount, and why they differ. */
export function itemParagraph(declared: {
  readonly id: string;
  readonly basis: string;
  readonly scope: Fund;
  /** What follows the final amount: 完成年初预算的比例, where the format prints it for each 项. */
  readonly completion?: Slot<OfFund>;
}): Paragraph {
  return defineParagraphs({
    id: declared.id,
    basis: declared.basis,
    repeat: (account): readonly Item[] => numbered(itemsOf(account, declared.scope)),
    member: ({ code }) => code,
    wording:
      '{number}、{path}。{purpose}年初预算为{budget}万元，支出决算为{final}万元{completion}。{comparison}',
    slots: {
      number: words((_, { number }: Item) => number),
      path: words((account, { code }: Item) => codePath(account, code)),
      purpose: ifGiven(purpose, clause('主要用于：{purpose}。', { purpose: words(purpose) })),
      budget: figure((account, of: Item) => budgeted(account, of)),
      final: figure((account, of: Item) => spent(account, of)),
      completion: declared.completion ?? words(() => ''),
      comparison: comparedWithBudget((account, { scope, code }: Item) => reasonFor(account, { scope, code })),
    },
  });
}
