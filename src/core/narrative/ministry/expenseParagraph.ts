import type { Account } from '../../account';
import {
  threePublicChangeFromPriorYear,
  threePublicRateFromPriorYear,
  type ThreePublicItem,
} from '../../figures';
import {
  againstBudget,
  amountOf,
  comparedWithBudget,
  completionOf,
  finalOf,
} from '../byItem/threePublicSlots';
import { change, clause, figure, ifGiven, magnitude, words, type Comparison, type Slot } from '../clause';
import { defineParagraph, type Paragraph } from '../paragraph';
import { threePublicPriorReasonFor } from '../reasons';
import { becauseOfThreePublic, ofThreePublic } from './phrases';

const againstPriorYear = (item: ThreePublicItem): Comparison<unknown> => ({
  base: (account) => amountOf(account, item, 'prior'),
  change: (account) => threePublicChangeFromPriorYear.figure(account, item),
});

function comparedWithPriorYear(item: ThreePublicItem): Slot<unknown> {
  const of = againstPriorYear(item);
  return change(of, ofThreePublic, {
    amount: magnitude(of.change),
    rate: magnitude((account) => threePublicRateFromPriorYear.figure(account, item)),
  });
}

function becauseOfPriorYear(item: ThreePublicItem): Slot<unknown> {
  const given = (account: Account): string => threePublicPriorReasonFor(account, item);
  const reason = words(given);
  return change(againstPriorYear(item), becauseOfThreePublic, {
    increased: ifGiven(given, clause('决算数较上年增加的主要原因：{reason}。', { reason })),
    decreased: ifGiven(given, clause('决算数较上年减少的主要原因：{reason}。', { reason })),
  });
}

/** A public expense against its budget and the prior year, the reasons of both, and what stands behind it. */
export function expenseParagraph(declared: {
  readonly id: string;
  readonly basis: string;
  readonly item: ThreePublicItem;
  /** What the sentence is about: 1、因公出国（境）费. */
  readonly subject: Slot<unknown>;
  readonly details: Slot<unknown>;
}): Paragraph {
  const { id, basis, item, subject, details } = declared;
  return defineParagraph({
    id,
    basis,
    wording:
      '{subject}预算为{budget}万元，支出决算为{final}万元{completion}{change}。{ofBudget}{ofPriorYear}{details}',
    slots: {
      subject,
      budget: figure(againstBudget(item).base),
      final: finalOf(item),
      completion: completionOf(item),
      change: comparedWithPriorYear(item),
      ofBudget: comparedWithBudget(item),
      ofPriorYear: becauseOfPriorYear(item),
      details,
    },
  });
}
