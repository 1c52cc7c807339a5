import type { Verdict } from '../../expression';
import type { Finding, Severity, Summary } from '../finding';
import type { Judged } from './judgement';

/** The ledger: every check once, by its verdict; the findings by their severity. */
export function summaryOf(judged: readonly Judged[], findings: readonly Finding[]): Summary {
  const ended = (verdict: Verdict): number => judged.filter((one) => one.verdict === verdict).length;
  const found = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    due: judged.length,
    tied: ended('tied'),
    rounding: ended('rounding'),
    refuted: ended('refuted'),
    notChecked: ended('notChecked'),
    errors: found('error'),
    warnings: found('warning'),
    hints: found('hint'),
  };
}
