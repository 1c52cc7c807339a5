import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { address, type TextCell } from '../../core/expression';
import type { Text } from '../../core/text';
import { useWords } from '../parts/language';
import { CellEditor } from './CellEditor';

const useStyles = makeStyles({
  editor: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

const close: Text = { zh: '关闭', en: 'Close' };

interface WordsEditorProps {
  readonly cells: readonly TextCell[];
  readonly onClose: () => void;
}

/** The cells that some words stand in, to be edited where they are read. */
export function WordsEditor({ cells, onClose }: WordsEditorProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.editor}>
      {cells.map((cell) => (
        <CellEditor
          key={address(cell.ref)}
          cell={cell}
          onWritten={cells.length === 1 ? onClose : undefined}
        />
      ))}
      <Button size="small" onClick={onClose}>
        {words(close)}
      </Button>
    </div>
  );
}
