import { catalogueEntries, type Catalogue, type DueRules } from '../ledger';
import type { Rule } from './rule';

/** A rule that is due, with the entries of the catalogue that it serves; undefined where the program lacks it. */
export interface Due {
  readonly id: string;
  readonly catalogue: readonly Catalogue[];
  readonly rule: Rule | undefined;
}

/** The rules that any of these lists demands, in the order of the catalogue, each once. */
export function dueRulesIn(lists: readonly DueRules[], rules: readonly Rule[]): readonly Due[] {
  const served = new Map<string, Set<Catalogue>>();
  for (const entry of catalogueEntries) {
    for (const id of lists.flatMap((list) => list[entry])) {
      served.set(id, (served.get(id) ?? new Set()).add(entry));
    }
  }
  return [...served].map(([id, catalogue]) => ({
    id,
    catalogue: [...catalogue],
    rule: rules.find((rule) => rule.id === id),
  }));
}

/** Rules that are due because someone runs them. */
export function dueAsGiven(rules: readonly Rule[]): readonly Due[] {
  return rules.map((rule) => ({ id: rule.id, catalogue: [rule.catalogue], rule }));
}
