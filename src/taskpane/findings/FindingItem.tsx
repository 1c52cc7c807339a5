import { Badge, Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding, Severity } from '../../core/rules/finding';
import type { Text } from '../../core/text';
import { usePane } from '../paneContext';
import { CellButtons } from '../parts/CellButtons';
import { useWords } from '../parts/language';
import { DecisionLine } from './deciding/DecisionLine';
import { ExplanationList } from './ExplanationList';
import type { DecidedFinding } from './shownFindings';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

export const severityWords: Readonly<Record<Severity, Text>> = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '警告', en: 'Warning' },
  hint: { zh: '提示', en: 'Hint' },
};

export const severityColours = { error: 'danger', warning: 'warning', hint: 'informative' } as const;

const notChecked: Text = { zh: '未核对', en: 'Not checked' };

/** One finding in words, with its cells, what would put it right, and what was decided. Enter goes to its first cell. */
export function FindingItem({ one }: { readonly one: DecidedFinding }) {
  const styles = useStyles();
  const words = useWords();
  const { commands } = usePane();
  const { finding, identity, decision } = one;
  const { verdict, message, cells, culprits, explanations } = finding;
  const first = firstPlace(finding);
  return (
    <div
      tabIndex={0}
      data-finding
      className={styles.item}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget || first === undefined) return;
        void commands.goToCell(first);
      }}
    >
      <Body1>
        {verdict === 'notChecked' && <Badge color="warning">{words(notChecked)}</Badge>} {words(message)}
      </Body1>
      <CellButtons cells={cells} culprits={culprits} goToCell={commands.goToCell} />
      <ExplanationList explanations={explanations} goToCell={commands.goToCell} />
      <DecisionLine identity={identity} decision={decision} />
    </div>
  );
}

/** The cell to look at first: the likeliest culprit; only a cell can be gone to. */
function firstPlace({ cells, culprits }: Finding): string | undefined {
  return [...culprits, ...cells].find((cell) => cell.includes('!'));
}
