import type { Finding, Severity } from '../../core/rules/finding';
import {
  decisionsFor,
  identityOfFinding,
  type Decision,
  type Identity,
  type Remark,
} from '../../core/rules/findingState';

/** A finding with what the accountant decided about it. */
export interface DecidedFinding {
  readonly finding: Finding;
  readonly identity: Identity;
  readonly decision: Decision;
}

/** Which findings are wanted: those still open of some severity, or those accepted. */
export type Wanted = Severity | 'accepted' | 'open';

export const everyWanted: readonly Wanted[] = ['open', 'error', 'warning', 'hint', 'accepted'];

/** The findings of one rule, in the order of the validation. */
export interface FindingGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly DecidedFinding[];
}

/** Each finding with its decision, in the order of the validation. */
export function decidedFindings(
  findings: readonly Finding[],
  remarks: readonly Remark[],
): readonly DecidedFinding[] {
  const identities = findings.map(identityOfFinding);
  const decisions = decisionsFor(identities, remarks);
  return findings.flatMap((finding, index) => {
    const [identity, decision] = [identities[index], decisions[index]];
    return identity === undefined || decision === undefined ? [] : [{ finding, identity, decision }];
  });
}

/** Whether a finding is among those wanted. */
export function isWanted({ finding, decision }: DecidedFinding, wanted: Wanted): boolean {
  if (wanted === 'accepted') return decision.state === 'accepted';
  return decision.state === 'open' && (wanted === 'open' || finding.severity === wanted);
}

/** What mentions the words: in its message in either language, its rule, its cells or its note. */
export function mentions({ finding, decision }: DecidedFinding, words: string): boolean {
  const sought = words.trim().toLowerCase();
  const said = [finding.message.zh, finding.message.en, finding.rule, decision.note, ...finding.cells];
  return said.some((text) => text.toLowerCase().includes(sought));
}

/** The findings by their rules; a rule stands where its first finding does. */
export function groupsOf(findings: readonly DecidedFinding[]): readonly FindingGroup[] {
  const rules = new Map<string, DecidedFinding[]>();
  for (const one of findings) {
    const key = `${one.finding.severity} ${one.finding.rule}`;
    const alike = rules.get(key);
    if (alike === undefined) rules.set(key, [one]);
    else alike.push(one);
  }
  return [...rules.values()].flatMap((alike) => {
    const [first] = alike;
    return first === undefined
      ? []
      : [{ rule: first.finding.rule, severity: first.finding.severity, findings: alike }];
  });
}
