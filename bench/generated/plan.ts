import fc from 'fast-check';
import { functionalClasses2020 } from '../../src/core/inputs/functionalClasses';
import type { Fund } from '../../src/core/inputs/funds';
import { isInUse } from './codeNames';
import type { Fen, Money } from './money';

/** What a code received and spent of one fund; its revenue follows, so that it balances. */
export interface PartPlan {
  readonly fund: Fund;
  readonly basic: Fen;
  readonly project: Fen;
  /** Carried over and budgeted, per mille of what was spent; no budget where it is undefined. */
  readonly opening: number;
  readonly closing: number;
  readonly budget: number | undefined;
}

/** A code at the lowest level it is used at: 3, 5 or 7 digits. */
export interface CodePlan {
  readonly code: string;
  readonly parts: readonly PartPlan[];
}

export interface ProjectPlan {
  readonly hasReport: boolean;
  readonly hasRecommendedWeights: boolean;
  /** Its part of fiscal project expenditure, and its money from elsewhere. */
  readonly share: number;
  readonly otherMoney: Fen;
  /** How much of the full-year budget was left, per mille of what was executed. */
  readonly unspent: number;
  readonly indicators: number;
}

/** From this plan a whole workbook follows; `choices` decides its lesser parts, `writing` how its numbers are typed. */
export interface AccountPlan {
  readonly money: Money;
  readonly codes: readonly CodePlan[];
  readonly economicItems: number;
  readonly projects: readonly ProjectPlan[];
  readonly choices: number;
  readonly writing: number;
}

const amount = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 999_999_999 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 99_999 }).map((yuan) => yuan * 100) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9_999_999_999_999 }) },
);

/** Of what is spent at least a tenth was received in the year. */
const carriedIn = fc.oneof(fc.constant(0), fc.nat(900));
const carriedOut = fc.oneof(fc.constant(0), fc.nat(2000));

const part: fc.Arbitrary<PartPlan> = fc.record({
  fund: fc.constantFrom<Fund>('publicBudget', 'governmentFund', 'stateCapital', 'other'),
  basic: amount,
  project: amount,
  opening: carriedIn,
  closing: carriedOut,
  budget: fc.oneof(fc.constantFrom(undefined, 0, 1000), fc.integer({ min: 200, max: 3000 })),
});

const digits = fc.integer({ min: 1, max: 99 }).map((number) => String(number).padStart(2, '0'));

const code = fc
  .tuple(
    fc.constantFrom(...functionalClasses2020.map((one) => one.code)),
    fc.array(digits, { minLength: 1, maxLength: 2 }),
  )
  .map(([start, rest]) => start + rest.join(''));

/**
 * No code is the beginning of another: a row with longer codes below it would be a total. A class without details beside
 * others with details is rightly asked about, so either all codes are classes or none is.
 */
const codes = fc
  .array(
    fc.record({
      code,
      parts: fc.uniqueArray(part, { selector: ({ fund }) => fund, minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 10 },
  )
  .map((all) => apart(all.filter((one) => isInUse(one.code))))
  .chain((detailed) => fc.constantFrom(detailed, detailed.map(asClass)))
  .map(apart);

function asClass(plan: CodePlan): CodePlan {
  return { ...plan, code: plan.code.slice(0, 3) };
}

function apart(plans: readonly CodePlan[]): readonly CodePlan[] {
  return plans.filter(
    ({ code: own }, index) =>
      !plans.slice(0, index).some((before) => own.startsWith(before.code) || before.code.startsWith(own)),
  );
}

const project: fc.Arbitrary<ProjectPlan> = fc.record({
  hasReport: fc.nat(4).map((number) => number === 4),
  hasRecommendedWeights: fc.nat(9).map((number) => number < 9),
  share: fc.nat(100),
  otherMoney: amount,
  unspent: fc.oneof(fc.constant(0), fc.nat(2000)),
  indicators: fc.integer({ min: 3, max: 8 }),
});

/** Plans of correct accounts of any structure; the simplest is a workbook of empty tables. */
export const accountPlans: fc.Arbitrary<AccountPlan> = fc.record({
  money: fc.constantFrom<Money>('元', '万元'),
  codes,
  economicItems: fc.nat(12),
  projects: fc.oneof(
    { weight: 12, arbitrary: fc.array(project, { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(project, { maxLength: 20 }) },
  ),
  choices: fc.nat(),
  writing: fc.oneof(fc.constant(0), fc.nat()),
});
