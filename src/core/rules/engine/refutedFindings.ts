import { fill, type Text } from '../../text';
import type { Finding } from '../finding';
import type { Culprits } from './culprits';
import { placeOf, type JudgedFact, type JudgedRelation } from './judgement';
import { addressesOf, namedCells } from './namedCells';
import { amountInWords, howInWords, placesInWords } from './wording';

/** A refuted check as a finding of its rule's severity. */
export function refutedFinding(refuted: JudgedRelation | JudgedFact, located: Culprits): Finding {
  const { rule, check } = refuted;
  const culprits = addressesOf(located.get(refuted) ?? []);
  const cells = namedCells(check);
  return {
    rule: rule.id,
    severity: rule.severity,
    verdict: 'refuted',
    cells: [...cells, ...culprits.filter((culprit) => !cells.includes(culprit))],
    culprits,
    message: fill(rule.messages.refuted, { ...standardSlots(refuted), ...check.slots }),
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
