import type { Account } from '../src/core/account';
import { address, cellsOf } from '../src/core/expression';
import { rules } from '../src/core/rules';
import { narrativeQuotesTables } from '../src/core/rules/narrativeQuotesTables';

/** All rules but that on the text, which is written from the same cells and tells nothing new of them. */
export const tellingRules = rules.filter(({ id }) => id !== narrativeQuotesTables.id);

/** For each cell in how many relations it takes part: distinct checks with it on one of their sides. */
export function relationsByCell(account: Account): ReadonlyMap<string, number> {
  const relations = new Map<string, number>();
  for (const check of tellingRules.flatMap((rule) => [...rule.checks(account)])) {
    if (check.kind === 'fact') continue;
    const { left, right } = check.relation;
    for (const cell of new Set([...cellsOf(left), ...cellsOf(right)])) {
      const at = address(cell.ref);
      relations.set(at, (relations.get(at) ?? 0) + 1);
    }
  }
  return relations;
}
