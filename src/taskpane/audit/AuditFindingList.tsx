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
const missing: Text = { zh: '文稿中缺少的段落', en: 'Paragraphs that the text lacks' };

interface AuditFindingListProps {
  readonly findings: readonly AuditFinding[];
  readonly marked: Stretch | undefined;
  readonly onPoint: (place: Stretch) => void;
}

const gravity = ['error', 'warning', 'hint'] as const;

/** What was found, the gravest first; a click points to its place in the text. What has no place there is listed by itself. */
export function AuditFindingList({ findings, marked, onPoint }: AuditFindingListProps) {
  const placed = findings.filter(({ start, end }) => end > start);
  const inOrder = gravity.flatMap((severity) => placed.filter((one) => one.severity === severity));
  return (
    <>
      <ItemList title={found} items={inOrder}>
        {(finding) => (
          <FindingButton finding={finding} isOpen={finding.start === marked?.start} onPoint={onPoint} />
        )}
      </ItemList>
      <ItemList title={missing} items={findings.filter(({ start, end }) => end <= start)}>
        {(finding) => <Said finding={finding} />}
      </ItemList>
    </>
  );
}

interface FindingButtonProps {
  readonly finding: AuditFinding;
  readonly isOpen: boolean;
  readonly onPoint: (place: Stretch) => void;
}

function FindingButton({ finding, isOpen, onPoint }: FindingButtonProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.finding, isOpen && styles.open)}
      aria-current={isOpen}
      onClick={() => {
        onPoint(finding);
      }}
    >
      <Said finding={finding} />
    </button>
  );
}

/** How grave a finding is, and its sentence, which quotes the text and tells what was expected. */
function Said({ finding: { severity, message } }: { readonly finding: AuditFinding }) {
  const words = useWords();
  return (
    <span>
      <Badge appearance="tint" color={severityColours[severity]}>
        {words(severityWords[severity])}
      </Badge>{' '}
      {words(message)}
    </span>
  );
}
