import type { Severity, Summary } from '../../core/rules/finding';
import type { Remark } from '../../core/rules/findingState';
import type { Validation } from '../../core/validation';
import { decidedFindings } from './shownFindings';

/** A validation whose errors, warnings and hints are counted without those that the accountant has accepted. */
export function withoutAccepted(validation: Validation, remarks: readonly Remark[]): Validation {
  const accepted = decidedFindings(validation.findings, remarks).filter(
    ({ decision }) => decision.state === 'accepted',
  );
  const of = (severity: Severity): number =>
    accepted.filter(({ finding }) => finding.severity === severity).length;
  const { errors, warnings, hints } = validation.summary;
  const summary: Summary = {
    ...validation.summary,
    errors: errors - of('error'),
    warnings: warnings - of('warning'),
    hints: hints - of('hint'),
  };
  return accepted.length === 0 ? validation : { ...validation, summary };
}
