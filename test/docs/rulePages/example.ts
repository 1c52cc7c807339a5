import type { Account } from '../../../src/core/account';
import { address, judge, type Verdict } from '../../../src/core/expression';
import { runRules, type Finding, type Rule } from '../../../src/core/rules';
import { placeOf } from '../../../src/core/rules/engine/judgement';
import type { Check } from '../../../src/core/rules/engine/rule';
import { accountIn, ruleIn, type RuleCase } from '../../core/rules/ruleCases';

/** One check of a rule in an account, where one is due, and the finding that tells it where it is refuted. */
export interface Example {
  readonly of: RuleCase;
  readonly account: Account;
  readonly check: Check | undefined;
  readonly finding: Finding | undefined;
}

const accounts = new WeakMap<RuleCase, Account>();

/** The account of a case, read once. */
export function accountOf(of: RuleCase): Account {
  const account = accounts.get(of) ?? accountIn(of);
  accounts.set(of, account);
  return account;
}

/** The first of some cases in which a check of the rule ends so; of its checks the one at the same place as `like`. */
export function firstExample(
  rule: Rule,
  cases: readonly RuleCase[],
  verdict: 'tied' | 'refuted',
  like?: Check,
): Example | undefined {
  for (const of of cases) {
    const account = accountOf(of);
    const judged = ruleIn(rule, of);
    const ended = [...judged.checks(account)].filter((check) => verdictOf(check) === verdict);
    const alike = ended.filter((check) => like !== undefined && placesOf(check) === placesOf(like));
    const telling = verdict === 'tied' ? ended.filter(isTelling) : [];
    const [check] = [...alike, ...telling, ...ended];
    if (check === undefined) continue;
    const finding = runRules(account, [judged]).findings.find((one) => one.verdict === verdict);
    return { of, account, check, finding };
  }
  return undefined;
}

/** A case in which the rule finds nothing to check: the one that changes something, if there is one. */
export function quietExample(cases: readonly RuleCase[]): Example | undefined {
  const [of] = [...cases.filter(({ changes }) => changes.length > 0), ...cases];
  return of && { of, account: accountOf(of), check: undefined, finding: undefined };
}

function placesOf(check: Check): string {
  return placeOf(check)
    .map(({ ref }) => address(ref))
    .join();
}

export function verdictOf(check: Check): Verdict {
  if (check.kind === 'relation') return judge(check.relation).verdict;
  if (typeof check.holds !== 'boolean') return 'notChecked';
  return check.holds ? 'tied' : 'refuted';
}

/** Whether both sides are something: that nothing equals nothing teaches little. */
function isTelling(check: Check): boolean {
  if (check.kind === 'fact') return true;
  const judgement = judge(check.relation);
  return judgement.verdict !== 'notChecked' && !judgement.left.isZero();
}
