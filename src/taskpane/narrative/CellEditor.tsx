import { Button, Caption1, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import { address, type TextCell } from '../../core/expression';
import { fill, type Text } from '../../core/text';
import { type Draft, DraftsContext, useDraftOf } from '../drafts';
import { usePane } from '../paneContext';
import { useWords } from '../parts/language';

const useStyles = makeStyles({
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
const discard: Text = { zh: '放弃修改', en: 'Discard the change' };
const changedMeanwhile: Text = {
  zh: '开始修改之后，单元格里的文字也变了，现在是“{text}”。写入会取代它。',
  en: 'Since the editing began the cell has changed as well; it now holds “{text}”. Writing replaces that.',
};

interface CellEditorProps {
  readonly cell: TextCell;
  readonly onWritten?: (() => void) | undefined;
}

/** The words of one cell; what is edited stays a draft until it is written to the cell. */
export function CellEditor({ cell, onWritten }: CellEditorProps) {
  const words = useWords();
  const [draft, keep] = useDraftOf(cell);
  return (
    <Field label={words(fill(label, { path: cell.path, cell: address(cell.ref) }))} size="small">
      <Textarea
        resize="vertical"
        rows={3}
        value={draft?.text ?? cell.text}
        onChange={(_, { value }) => {
          keep(value);
        }}
      />
      {draft !== undefined && draft.before !== cell.text && (
        <Caption1>{words(fill(changedMeanwhile, { text: cell.text }))}</Caption1>
      )}
      <EditorButtons cell={cell} draft={draft} onWritten={onWritten} />
    </Field>
  );
}

function EditorButtons({ cell, draft, onWritten }: CellEditorProps & { readonly draft: Draft | undefined }) {
  const styles = useStyles();
  const { commands } = usePane();
  const { drop } = useContext(DraftsContext);
  const write = async (): Promise<void> => {
    if (draft === undefined || !(await commands.writeCell({ at: cell.ref, text: draft.text }))) return;
    drop(cell);
    onWritten?.();
  };
  return (
    <div className={styles.buttons}>
      <SmallButton text={save} isPrimary isIdle={draft === undefined} onClick={() => void write()} />
      <SmallButton text={go} onClick={() => void commands.goToCell(address(cell.ref))} />
      {draft !== undefined && (
        <SmallButton
          text={discard}
          onClick={() => {
            drop(cell);
          }}
        />
      )}
    </div>
  );
}

interface SmallButtonProps {
  readonly text: Text;
  readonly isPrimary?: boolean;
  /** There is nothing to do: it stays within reach. */
  readonly isIdle?: boolean;
  readonly onClick: () => void;
}

function SmallButton({ text, isPrimary = false, isIdle = false, onClick }: SmallButtonProps) {
  const words = useWords();
  return (
    <Button
      size="small"
      appearance={isPrimary ? 'primary' : 'secondary'}
      disabledFocusable={isIdle}
      onClick={onClick}
    >
      {words(text)}
    </Button>
  );
}
