import type { Account } from '../../../src/core/account';
import { cellsOf } from '../../../src/core/expression';
import { rules } from '../../../src/core/rules';
import { judgeAll } from '../../../src/core/rules/engine/judgement';

/** How many cells stand under all relations of an account, each as often as it stands there: what judging them costs. */
export function cellsJudged(account: Account): number {
  const relations = judgeAll(account, rules).flatMap(({ check }) =>
    check.kind === 'relation' ? [check.relation.left, check.relation.right] : [],
  );
  return relations.reduce((count, expr) => count + cellsOf(expr, 'eachTime').length, 0);
}
