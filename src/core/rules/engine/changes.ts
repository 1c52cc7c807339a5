import { formRowOf, type Account, type ChangeThreshold } from '../../account';
import {
  absolute,
  cellsOf,
  constant,
  percentage,
  ratio,
  shownSign,
  shownValue,
  valueOf,
  type Figure,
  type NoValue,
  type TextCell,
} from '../../expression';
import {
  changeFromPriorYear,
  currentAmount,
  priorYearAmount,
  threePublicAmount,
  threePublicChange,
  threePublicChangeFromPriorYear,
  type ThreePublicItem,
} from '../../figures';
import { priorYearItemsOf } from '../../figures/priorYearAmount';
import { threePublicInWords } from '../../figures/threePublicAmount';
import { priorYear } from '../../inputs/priorYear';
import type { WordColumn } from '../../inputs/table';
import { threePublic } from '../../inputs/threePublic';
import type { Text } from '../../text';

/** An amount as the text compares it with another, and where the reason of the change may stand. */
export interface Comparison {
  readonly name: Text;
  readonly amount: Figure;
  readonly base: Figure;
  readonly change: Figure;
  readonly reasons: readonly TextCell[];
}

/** Whether the change prints as other than 0.00, or why it is not known. */
function isChanged({ change }: Comparison): boolean | NoValue {
  const value = shownValue(change);
  return value.kind === 'none' ? value : shownSign(change) !== 'flat';
}

/** Whether the reason that the change wants is given; where it wants none, it is as good as given. */
export function hasReasonWanted(comparison: Comparison, threshold: ChangeThreshold): boolean | NoValue {
  const changed = isChanged(comparison);
  if (typeof changed !== 'boolean') return changed;
  return !changed || !isBeyond(comparison, threshold) || reasonsGiven(comparison).length > 0;
}

/** Whether no reason stands where there is nothing to give one for. */
export function hasNoIdleReason(comparison: Comparison): boolean | NoValue {
  const changed = isChanged(comparison);
  if (typeof changed !== 'boolean') return changed;
  return changed || reasonsGiven(comparison).length === 0;
}

export function reasonsGiven({ reasons }: Comparison): readonly TextCell[] {
  return reasons.filter(({ text }) => text !== '');
}

function isBeyond({ change, base }: Comparison, { amount, rate }: ChangeThreshold): boolean {
  const least = valueOf(
    change.measure === '万元' ? ratio(constant(amount), constant(10000)) : constant(amount),
  );
  const size = valueOf(absolute(change.expr));
  const share = valueOf(absolute(percentage(change.expr, base.expr)));
  const isLarge = size.kind === 'value' && least.kind === 'value' && size.value.gte(least.value);
  return isLarge && (share.kind === 'none' || share.value.gte(rate));
}

/** This year against the prior year, row by row of the prior-year form as far as the text compares them. */
export function priorYearComparisons(account: Account): readonly Comparison[] {
  const compared = account.policy.reasons.priorYearItems;
  const items = priorYearItemsOf(account).filter((item) => compared.includes(item));
  return items.map((item) => ({
    name: priorYear.row[item].label,
    amount: currentAmount(account, item),
    base: priorYearAmount.figure(account, item),
    change: changeFromPriorYear.figure(account, item),
    reasons: [formRowOf(account, priorYear, priorYear.row[item])?.words.get(priorYear.by.reason)].filter(
      (found) => found !== undefined,
    ),
  }));
}

const threePublicItems = ['overseas', 'reception', 'vehicles'] as const satisfies readonly ThreePublicItem[];

/** The public expenses, as the text compares them one by one with their budgets; that of vehicles may be given for its parts. */
export function threePublicComparisons(account: Account): readonly Comparison[] {
  return threePublicItems.map((item) => ({
    name: threePublicInWords(item),
    amount: threePublicAmount.figure(account, { item, column: 'final' }),
    base: threePublicAmount.figure(account, { item, column: 'budget' }),
    change: threePublicChange.figure(account, item),
    reasons: threePublicReasons(account, item, threePublic.by.reason),
  }));
}

/** The same with the prior year, as far as it is known. */
export function threePublicPriorYearComparisons(account: Account): readonly Comparison[] {
  return threePublicItems
    .map((item) => ({
      name: threePublicInWords(item),
      amount: threePublicAmount.figure(account, { item, column: 'final' }),
      base: threePublicAmount.figure(account, { item, column: 'prior' }),
      change: threePublicChangeFromPriorYear.figure(account, item),
      reasons: threePublicReasons(account, item, threePublic.by.priorReason),
    }))
    .filter(({ base }) => cellsOf(base.expr).length > 0);
}

function threePublicReasons(
  account: Account,
  item: (typeof threePublicItems)[number],
  column: WordColumn,
): readonly TextCell[] {
  return [threePublic.row[item], ...threePublic.row[item].totalOf]
    .map((row) => formRowOf(account, threePublic, row)?.words.get(column))
    .filter((found) => found !== undefined);
}
