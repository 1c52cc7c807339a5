import type { Severity } from '../../core/rules/finding';
import type { Text } from '../../core/text';
import { usePane } from '../paneContext';
import { Notice } from '../parts/Notice';
import { FindingList } from './FindingList';
import { LedgerView } from './LedgerView';
import { ReadProblemList } from './ReadProblemList';
import { SummaryLine } from './SummaryLine';

const severities: readonly Severity[] = ['error', 'warning', 'hint'];

const notYet: Text = {
  zh: '还没有校验。点“概览”中的“校验”，或功能区的“校验”。',
  en: 'Nothing was validated yet. Choose Validate on the overview or the ribbon.',
};

/** What a validation found: in counts and item by item. */
export function FindingsTab() {
  const { state, commands } = usePane();
  const { validation } = state;
  if (validation === undefined) return <Notice intent="info" text={notYet} />;
  const { goToCell } = commands;
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
