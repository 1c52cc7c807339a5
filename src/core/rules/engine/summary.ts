import type { Finding, Severity, Summary } from '../finding';
import type { Ledger, LedgerCounts } from '../ledger';

/** The ledger in all: its counts added up by verdict; the findings by their severity. */
export function summaryOf(ledger: Ledger, findings: readonly Finding[]): Summary {
  const inAll = (count: keyof LedgerCounts): number => ledger.reduce((sum, entry) => sum + entry[count], 0);
  const found = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    due: inAll('due'),
    tied: inAll('tied'),
    rounding: inAll('rounding'),
    refuted: inAll('refuted'),
    notChecked: inAll('notChecked'),
    errors: found('error'),
    warnings: found('warning'),
    hints: found('hint'),
  };
}
