import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AuditFinding } from '../../core/audit';
import type { Text } from '../../core/text';
import { severityColours, severityWords } from '../findings/FindingItem';
import { ItemList } from '../parts/ItemList';
import { useWords } from '../parts/language';
import type { Stretch } from './auditedLines';

const useStyles = makeStyles({
  finding: {
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  open: { fontWeight: tokens.fontWeightSemibold },
});

const found: Text = { zh: '发现的问题', en: 'What was found' };

/** By what the button of a finding is found again. */
export function findingId({ start, rule }: AuditFinding): string {
  return `finding-${start}-${rule}`;
}

interface AuditFindingListProps {
  readonly findings: readonly AuditFinding[];
  readonly marked: Stretch | undefined;
  readonly onPoint: (place: Stretch) => void;
}

const gravity = ['error', 'warning', 'hint'] as const;

/** What was found at places of the text, the gravest first; a click points there. */
export function AuditFindingList({ findings, marked, onPoint }: AuditFindingListProps) {
  const inOrder = gravity.flatMap((severity) => findings.filter((one) => one.severity === severity));
  return (
    <ItemList title={found} items={inOrder}>
      {(finding) => (
        <FindingButton finding={finding} isOpen={finding.start === marked?.start} onPoint={onPoint} />
      )}
    </ItemList>
  );
}

interface FindingButtonProps {
  readonly finding: AuditFinding;
  readonly isOpen: boolean;
  readonly onPoint: (place: Stretch) => void;
}

function FindingButton({ finding, isOpen, onPoint }: FindingButtonProps) {
  const styles = useStyles();
  const words = useWords();
  const { severity, message } = finding;
  return (
    <button
      id={findingId(finding)}
      type="button"
      className={mergeClasses(styles.finding, isOpen && styles.open)}
      aria-current={isOpen}
      onClick={() => {
        onPoint(finding);
      }}
    >
      <Badge appearance="tint" color={severityColours[severity]}>
        {words(severityWords[severity])}
      </Badge>{' '}
      {words(message)}
    </button>
  );
}
