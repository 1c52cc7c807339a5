import type { Fact } from '../claims/fact';
import type { Placed } from '../text/passage';

/** A number of a fact and which of its measures it states. */
export interface Claim {
  /** `final`, `budget`, `prior`, `change prior`, `rate budget`, `completion`, `share` …; counts with what they count. */
  readonly measure: string;
  readonly placed: Placed;
  /** The direction that the words before it tell. */
  readonly direction: 1 | -1 | undefined;
  /** What it is a share of; empty where that goes without saying. */
  readonly base: string;
}

const adjusted = /(?:调整|全年|追加)[^,;。:]{0,8}$/u;

/** Prior year, change, budget, rate and share of a subject are measures of their own. */
export function claimsOf(fact: Fact): readonly Claim[] {
  const { final, budget, prior, changes, shares, completions, passage } = fact;
  const claim = (
    measure: string,
    placed: Placed | undefined,
    direction?: 1 | -1,
    base = '',
  ): readonly Claim[] => (placed === undefined ? [] : [{ measure, placed, direction, base }]);
  const isAdjusted = budget !== undefined && adjusted.test(passage.text.slice(0, budget.from).slice(-14));
  const kind = isAdjusted ? ' adjusted' : '';
  return [
    ...claim(measureOfFinal(final), final),
    ...claim(`budget${kind}`, budget),
    ...claim('prior', prior),
    ...changes.flatMap((change) => {
      const against = change.against?.what ?? '?';
      return [
        ...claim(`change ${against}${against === 'budget' ? kind : ''}`, change.amount, change.direction),
        ...(change.isMultiple
          ? []
          : claim(`rate ${against}${against === 'budget' ? kind : ''}`, change.rate, change.rateDirection)),
      ];
    }),
    ...shares.flatMap(({ rate, base }) => claim('share', rate, undefined, base)),
    ...completions.flatMap(({ rate, base }) =>
      claim(`completion${kind || (/调整|全年/u.test(base) ? ' adjusted' : '')}`, rate),
    ),
  ];
}

function measureOfFinal(final: Placed | undefined): string {
  const unit = final?.numeral.unit;
  if (unit?.kind !== 'count') return 'final';
  return `final ${unit.word.replace(/^台$/u, '辆').replace(/^名$/u, '人')}`;
}
