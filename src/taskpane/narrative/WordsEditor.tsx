import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { address, type TextCell } from '../../core/expression';
import { fill, type Text } from '../../core/text';
import { usePane } from '../paneContext';
import { useWords } from '../parts/language';

const useStyles = makeStyles({
  editor: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});

const label: Text = { zh: '{path}（{cell}）', en: '{path} ({cell})' };
const save: Text = { zh: '写入单元格', en: 'Write to the cell' };
const go: Text = { zh: '定位', en: 'Go to it' };
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

interface CellEditorProps {
  readonly cell: TextCell;
  readonly onWritten: (() => void) | undefined;
}

function CellEditor({ cell, onWritten }: CellEditorProps) {
  const styles = useStyles();
  const words = useWords();
  const { commands } = usePane();
  const [text, setText] = useState(cell.text);
  const place = address(cell.ref);
  const write = async (): Promise<void> => {
    if (await commands.writeCell({ at: cell.ref, text })) onWritten?.();
  };
  return (
    <Field label={words(fill(label, { path: cell.path, cell: place }))} size="small">
      <Textarea
        resize="vertical"
        rows={3}
        value={text}
        onChange={(_, { value }) => {
          setText(value);
        }}
      />
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={text === cell.text}
          onClick={() => void write()}
        >
          {words(save)}
        </Button>
        <Button size="small" onClick={() => void commands.goToCell(place)}>
          {words(go)}
        </Button>
      </div>
    </Field>
  );
}
