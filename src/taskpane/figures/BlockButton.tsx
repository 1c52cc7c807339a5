import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Block } from '../../core/narrative';
import type { Look } from '../../excel';
import { usePane } from '../paneContext';
import { aimAt } from '../narrative/aim';

const useStyles = makeStyles({
  sentence: { justifyContent: 'start', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
});

interface BlockButtonProps {
  readonly report: Look['report'];
  /** The block's place in the narrative, from 0. */
  readonly block: number;
  /** The id of the figure that is to be marked there. */
  readonly figure?: string | undefined;
}

/** The beginning of a block of the narrative; it leads there. */
export function BlockButton({ report, block, figure }: BlockButtonProps) {
  const styles = useStyles();
  const { openTab } = usePane();
  return (
    <Button
      size="small"
      appearance="outline"
      className={styles.sentence}
      onClick={() => {
        openTab('narrative', aimAt(block, figure));
      }}
    >
      <span lang="zh-CN">{beginningOf(report.narrative[block])}</span>
    </Button>
  );
}

const few = 60;

function beginningOf(block: Block | undefined): string {
  if (block === undefined) return '';
  const text = block.kind === 'heading' ? block.text : block.pieces.map((piece) => piece.text).join('');
  return text.length > few ? `${text.slice(0, few)}…` : text;
}
