import { fill, type Text } from '../../text';
import type { Finding } from '../finding';
import type { Culprits } from './culprits';
import { placeOf, type JudgedFact, type JudgedRelation } from './judgement';
import { locatedFinding, locatedGroups, withLocated } from './locatedFindings';
import { addressesOf, namedCells } from './namedCells';
import { amountInWords, howInWords, placesInWords } from './wording';

/**
 * Refuted checks as findings of their rules' severity. Where one cell explains several relations of one rule, they are
 * one finding, which says what the cell should read.
 */
export function refutedFindings(
  refuted: readonly (JudgedRelation | JudgedFact)[],
  located: Culprits,
): readonly Finding[] {
  const groups = locatedGroups(refuted, located);
  return refuted.flatMap((one) => {
    const group = groups.get(one);
    if (group === undefined) return [refutedFinding(one, located)];
    return group.members[0] === one ? [locatedFinding(group)] : [];
  });
}

function refutedFinding(refuted: JudgedRelation | JudgedFact, located: Culprits): Finding {
  const { rule, check } = refuted;
  const fault = located.get(refuted);
  const culprits = addressesOf(fault?.culprits ?? []);
  const cells = namedCells(check);
  const message = fill(rule.messages.refuted, { ...standardSlots(refuted), ...check.slots });
  return {
    rule: rule.id,
    severity: rule.severity,
    verdict: 'refuted',
    cells: [...cells, ...culprits.filter((culprit) => !cells.includes(culprit))],
    culprits,
    explanations: [],
    message: fault?.located === undefined ? message : withLocated(message, fault.located),
  };
}

function standardSlots(refuted: JudgedRelation | JudgedFact): Readonly<Record<string, string | Text>> {
  const place = placesInWords(placeOf(refuted.check));
  if (refuted.judgement === undefined) return { place };
  const { measure, relation } = refuted.check;
  const { left, right, difference } = refuted.judgement;
  return {
    place,
    left: amountInWords(left, measure),
    right: amountInWords(right, measure),
    difference: amountInWords(difference, measure),
    how: howInWords(relation.right),
  };
}
