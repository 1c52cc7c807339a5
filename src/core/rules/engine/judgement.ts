import type { Account } from '../../account';
import {
  judge,
  type Cell,
  type Judgement,
  type NoValue,
  type Relation,
  type TextCell,
  type Verdict,
} from '../../expression';
import { finished, type Steps } from '../../steps';
import type { Text } from '../../text';
import type { Check, FactCheck, RelationCheck, Rule } from './rule';
import { tellingCells } from './tellingCells';

/** A relation that was judged, with its figures. */
export interface JudgedRelation {
  readonly rule: Rule;
  readonly check: RelationCheck;
  readonly verdict: Exclude<Verdict, 'notChecked'>;
  readonly judgement: Exclude<Judgement, { readonly verdict: 'notChecked' }>;
}

export interface JudgedFact {
  readonly rule: Rule;
  readonly check: FactCheck;
  readonly verdict: 'tied' | 'refuted';
  readonly judgement: undefined;
}

export interface NotJudged {
  readonly rule: Rule;
  readonly check: Check;
  readonly verdict: 'notChecked';
  readonly because: NoValue;
}

export type Judged = JudgedRelation | JudgedFact | NotJudged;

const judging: Text = { zh: '核对勾稽关系', en: 'Checking what must hold' };

/** Every check of the rules with its verdict, in the order of the rules; a step before each, so that none waits for others. */
export function* judgeInSteps(account: Account, rules: readonly Rule[]): Steps<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const [done, rule] of rules.entries()) {
    const step = { step: judging, done, of: rules.length };
    yield step;
    for (const check of rule.checks(account)) {
      yield step;
      judged.push(judgeCheck(rule, check));
    }
  }
  return judged;
}

/** Every check of the rules with its verdict, at once. */
export function judgeAll(account: Account, rules: readonly Rule[]): readonly Judged[] {
  return finished(judgeInSteps(account, rules));
}

function judgeCheck(rule: Rule, check: Check): Judged {
  if (check.kind === 'relation') {
    const judgement = judgeCheaply(check.relation);
    return judgement.verdict === 'notChecked'
      ? { rule, check, verdict: 'notChecked', because: judgement.because }
      : { rule, check, verdict: judgement.verdict, judgement };
  }
  if (typeof check.holds !== 'boolean') return { rule, check, verdict: 'notChecked', because: check.holds };
  return { rule, check, verdict: check.holds ? 'tied' : 'refuted', judgement: undefined };
}

/** What rounding allows need not be known where both sides are equal as they stand; in a large account it is costly. */
export function judgeCheaply(relation: Relation): Judgement {
  const asItStands = judge({ ...relation, reading: 'repeated' });
  return asItStands.verdict === 'refuted' ? judge(relation) : asItStands;
}

/** The cells that a check is about: those it says, else those of what is stated. */
export function placeOf(check: Check): readonly (Cell | TextCell)[] {
  if (check.kind === 'fact') return check.cells;
  return check.at?.() ?? tellingCells(check.relation.left);
}
