import type { Severity } from '../core/rules/finding';
import type { Validation } from '../core/validation';
import type { GoToCell } from './CellButtons';
import { FindingList } from './FindingList';
import { LedgerView } from './LedgerView';
import { ReadProblemList } from './ReadProblemList';
import { SummaryLine } from './SummaryLine';

const severities: readonly Severity[] = ['error', 'warning', 'hint'];

interface ValidationViewProps {
  readonly validation: Validation;
  readonly goToCell: GoToCell;
}

/** What a validation found: in counts and item by item. */
export function ValidationView({ validation, goToCell }: ValidationViewProps) {
  return (
    <>
      <SummaryLine summary={validation.summary} />
      <ReadProblemList problems={validation.readProblems} goToCell={goToCell} />
      {severities.map((severity) => (
        <FindingList
          key={severity}
          severity={severity}
          findings={validation.findings.filter((finding) => finding.severity === severity)}
          goToCell={goToCell}
        />
      ))}
      <LedgerView ledger={validation.ledger} goToCell={goToCell} />
    </>
  );
}
