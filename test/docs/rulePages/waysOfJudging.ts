import type { Rule } from '../../../src/core/rules';
import type { Check } from '../../../src/core/rules/engine/rule';
import type { Text } from '../../../src/core/text';
import { ruleIn, type RuleCase } from '../../core/rules/ruleCases';
import { accountOf } from './example';
import { mayDiffer, ways } from './words';

type Way = keyof typeof ways;

const order: readonly Way[] = ['printed', 'print', 'repeated', 'fact'];

/** How the checks of a rule are judged, as far as its cases show, in words. */
export function waysOfJudging(rule: Rule, cases: readonly RuleCase[]): readonly Text[] {
  const checks = cases.flatMap((one) => [...ruleIn(rule, one).checks(accountOf(one))]);
  const used = new Set(checks.map(wayOf));
  const differs = checks.some((check) => check.kind === 'relation' && check.mayDiffer === true);
  return [...order.filter((way) => used.has(way)).map((way) => ways[way]), ...(differs ? [mayDiffer] : [])];
}

function wayOf(check: Check): Way {
  if (check.kind === 'fact') return 'fact';
  const { reading, left, right } = check.relation;
  if (reading === 'printed') return 'printed';
  return left.kind === 'round' || right.kind === 'round' ? 'print' : 'repeated';
}
