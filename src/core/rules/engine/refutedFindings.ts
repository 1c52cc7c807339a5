import { fill, type Text } from '../../text';
import type { Finding } from '../finding';
import { culpritsOf, explanationsOf, faultFinding, isOfOtherUnit, withCulprit } from './faultFindings';
import { placeOf, type Judged, type JudgedFact, type JudgedRelation } from './judgement';
import type { Fault } from './location/locate';
import { namedCells } from './namedCells';
import { amountInWords, howInWords, placesInWords } from './wording';

/**
 * Refuted checks as findings of their rules' severity. What one fault explains is one finding, whatever its rules: it says
 * which cells would have to read what. Whole columns in the other money unit come first.
 */
export function refutedFindings(
  refuted: readonly (JudgedRelation | JudgedFact)[],
  faults: readonly Fault[],
): readonly Finding[] {
  const behind = new Map<Judged, Fault>(faults.flatMap((fault) => fault.refuted.map((one) => [one, fault])));
  const faultsOfUnit = new Set<Fault | undefined>(faults.filter(isOfOtherUnit));
  const told = new Set<Fault>();
  const isFirst = (one: Judged): boolean => faultsOfUnit.has(behind.get(one));
  const ordered = [...refuted.filter(isFirst), ...refuted.filter((one) => !isFirst(one))];
  return ordered.flatMap((one) => {
    const fault = behind.get(one);
    if (fault === undefined || !isOneFinding(fault)) return [refutedFinding(one, fault ?? unexplained)];
    if (told.has(fault)) return [];
    told.add(fault);
    return [faultFinding(fault)];
  });
}

/** Whether several relations are told together: where something explains them. */
function isOneFinding({ refuted, explanations }: Fault): boolean {
  return refuted.length > 1 && explanations.length > 0;
}

const unexplained: Fault = { refuted: [], explanations: [] };

function refutedFinding(refuted: JudgedRelation | JudgedFact, fault: Fault): Finding {
  const { rule, check } = refuted;
  const culprits = culpritsOf(fault);
  const cells = namedCells(check);
  const message = fill(rule.messages.refuted, { ...standardSlots(refuted), ...check.slots });
  return {
    rule: rule.id,
    severity: rule.severity,
    verdict: 'refuted',
    cells: [...cells, ...culprits.filter((culprit) => !cells.includes(culprit))],
    culprits,
    explanations: explanationsOf(fault),
    ...amountsOf(refuted),
    message: withCulprit(message, fault),
  };
}

/** What should stand there, and by how much it is off; a fact has no amounts. */
function amountsOf(refuted: JudgedRelation | JudgedFact): Pick<Finding, 'expected' | 'difference'> {
  if (refuted.judgement === undefined) return {};
  const { measure } = refuted.check;
  const { right, difference } = refuted.judgement;
  return { expected: amountInWords(right, measure), difference: amountInWords(difference, measure) };
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
