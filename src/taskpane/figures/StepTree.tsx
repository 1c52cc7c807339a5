import { Caption1, makeStyles, tokens, Tree, TreeItem, TreeItemLayout } from '@fluentui/react-components';
import type { Step } from '../../core/lineage';
import { fill, type Text } from '../../core/text';
import type { GoToCell } from '../parts/CellButtons';
import { useWords } from '../parts/language';

const useStyles = makeStyles({
  layout: { alignItems: 'start', paddingTop: tokens.spacingVerticalXXS, minHeight: 'auto' },
  words: { display: 'block', color: tokens.colorNeutralForeground3 },
  cell: { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
  value: { fontWeight: tokens.fontWeightSemibold },
});

const most = 100;

/** The figure itself and the first two that it is made from. */
const openAtFirst = ['0', '0.0', '0.1'];

const more: Text = { zh: '另有 {count} 项未列出', en: '{count} more are not listed' };

interface StepTreeProps {
  readonly step: Step;
  readonly label: Text;
  readonly goToCell: GoToCell;
}

/** How a figure comes about, as a tree down to the cells; a cell leads to itself. Arrow keys move and open. */
export function StepTree({ step, label, goToCell }: StepTreeProps) {
  const words = useWords();
  return (
    <Tree aria-label={words(label)} defaultOpenItems={openAtFirst} size="small">
      <StepItem step={step} place="0" goToCell={goToCell} />
    </Tree>
  );
}

interface StepItemProps {
  readonly step: Step;
  /** Where it stands in the tree. */
  readonly place: string;
  readonly goToCell: GoToCell;
}

function StepItem({ step, place, goToCell }: StepItemProps) {
  const { cell } = step;
  const isLeaf = cell !== undefined || step.from.length === 0;
  if (isLeaf)
    return (
      <TreeItem
        itemType="leaf"
        value={place}
        onClick={cell === undefined ? undefined : () => void goToCell(cell)}
      >
        <StepLayout step={step} />
      </TreeItem>
    );
  return (
    <TreeItem itemType="branch" value={place}>
      <StepLayout step={step} />
      <Tree>
        {step.from.slice(0, most).map((from, index) => (
          <StepItem key={index} step={from} place={`${place}.${index}`} goToCell={goToCell} />
        ))}
        {step.from.length > most && <MoreItem place={`${place}.more`} count={step.from.length - most} />}
      </Tree>
    </TreeItem>
  );
}

function StepLayout({ step: { name, value, words: inWords, cell } }: { readonly step: Step }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <TreeItemLayout className={styles.layout}>
      {words(name)} <span className={styles.value}>{words(value)}</span>
      {cell !== undefined && <span className={styles.cell}> {cell}</span>}
      {inWords && <Caption1 className={styles.words}>{words(inWords)}</Caption1>}
    </TreeItemLayout>
  );
}

function MoreItem({ place, count }: { readonly place: string; readonly count: number }) {
  const words = useWords();
  return (
    <TreeItem itemType="leaf" value={place}>
      <TreeItemLayout>{words(fill(more, { count: String(count) }))}</TreeItemLayout>
    </TreeItem>
  );
}
