import { Caption1, makeStyles, tokens, Tree, TreeItem, TreeItemLayout } from '@fluentui/react-components';
import { useState } from 'react';
import type { Step } from '../../core/lineage';
import { fill, type Text } from '../../core/text';
import type { GoToCell } from '../parts/CellButtons';
import { useWords } from '../parts/language';

const useStyles = makeStyles({
  layout: { alignItems: 'start', paddingTop: tokens.spacingVerticalXXS, minHeight: 'auto' },
  words: { display: 'block', color: tokens.colorNeutralForeground3 },
  cell: { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
  value: { fontWeight: tokens.fontWeightSemibold },
  more: { color: tokens.colorBrandForegroundLink },
});

const fewAtFirst = 6;
const mostAtOnce = 100;

const showAll: Text = { zh: '共 {count} 项，全部显示', en: 'Show all {count}' };
const showMore: Text = { zh: '共 {count} 项，再列 {more} 项', en: '{count} in all, list {more} more' };

interface StepTreeProps {
  readonly step: Step;
  readonly label: Text;
  readonly goToCell: GoToCell;
}

/** How a figure comes about, as a tree down to the cells; a cell leads to itself. Arrow keys move and open. */
export function StepTree({ step, label, goToCell }: StepTreeProps) {
  const words = useWords();
  return (
    <Tree aria-label={words(label)} defaultOpenItems={openAtFirst(step, '0')} size="small">
      <StepItem step={step} place="0" goToCell={goToCell} />
    </Tree>
  );
}

/** The first step, and the next as long as there is only one. */
function openAtFirst({ from }: Step, place: string): readonly string[] {
  const [only, ...more] = from;
  return only === undefined || more.length > 0 ? [place] : [place, ...openAtFirst(only, `${place}.0`)];
}

interface StepItemProps {
  readonly step: Step;
  /** Where it stands in the tree. */
  readonly place: string;
  readonly goToCell: GoToCell;
}

function StepItem({ step, place, goToCell }: StepItemProps) {
  const { cell } = step;
  if (cell === undefined && step.from.length > 0) return <StepBranch {...{ step, place, goToCell }} />;
  return (
    <TreeItem
      itemType="leaf"
      value={place}
      onClick={cell === undefined ? undefined : () => void goToCell(cell)}
    >
      <StepLayout step={step} />
    </TreeItem>
  );
}

function StepBranch({ step, place, goToCell }: StepItemProps) {
  const [shown, show] = useState(fewAtFirst);
  const { from } = step;
  return (
    <TreeItem itemType="branch" value={place}>
      <StepLayout step={step} />
      <Tree>
        {from.slice(0, shown).map((one, index) => (
          <StepItem key={index} step={one} place={`${place}.${index}`} goToCell={goToCell} />
        ))}
        {from.length > shown && (
          <MoreItem
            place={`${place}.${shown}.more`}
            count={from.length}
            left={from.length - shown}
            onMore={() => {
              show(shown + mostAtOnce);
            }}
          />
        )}
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

interface MoreItemProps {
  readonly place: string;
  readonly count: number;
  readonly left: number;
  readonly onMore: () => void;
}

/** Lists the rest of a long sum: a long rest in portions. */
function MoreItem({ place, count, left, onMore }: MoreItemProps) {
  const styles = useStyles();
  const words = useWords();
  const text = left > mostAtOnce ? showMore : showAll;
  return (
    <TreeItem itemType="leaf" value={place} onClick={onMore}>
      <TreeItemLayout className={styles.more}>
        {words(fill(text, { count: String(count), more: String(mostAtOnce) }))}
      </TreeItemLayout>
    </TreeItem>
  );
}
