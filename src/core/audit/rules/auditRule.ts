import type { Severity } from '../../rules/finding';
import type { Text } from '../../text';
import type { ReadText } from '../document';
import type { Outcome } from '../outcomes';

/** A truth about a written text: what is looked at, and what to say where it does not hold. */
export interface AuditRule {
  /** The name of its file: the truth it asserts. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: Text;
  readonly basis: string;
  /** `{quote}` is the print that is wrong, `{expected}` what should stand there; a fault fills the rest. */
  readonly message: Text;
  readonly check: (text: ReadText) => Iterable<Outcome>;
}

/** Declares a rule of the audit. */
export function defineAuditRule(rule: AuditRule): AuditRule {
  return rule;
}
