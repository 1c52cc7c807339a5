import { Button, Caption1, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Decision } from '../../core/rules/findingState';
import { fill, type Text } from '../../core/text';
import { useWords } from '../parts/language';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 'auto' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

const accept: Text = { zh: '接受…', en: 'Accept…' };
const acceptNow: Text = { zh: '接受', en: 'Accept' };
const cancel: Text = { zh: '取消', en: 'Cancel' };
const reopen: Text = { zh: '撤回接受', en: 'Reopen' };
const why: Text = { zh: '为什么不用更正？', en: 'Why is nothing to be corrected?' };
const accepted: Text = { zh: '已接受：{note}', en: 'Accepted: {note}' };
const noNote: Text = { zh: '没有写明理由', en: 'no reason given' };

interface DecisionLineProps {
  readonly decision: Decision;
  readonly isBusy: boolean;
  readonly onDecide: (decision: Decision) => void;
}

/** What was decided about a finding, or the way to accept it with a note; it goes to the findings sheet. */
export function DecisionLine(props: DecisionLineProps) {
  return props.decision.state === 'accepted' ? <AcceptedLine {...props} /> : <OpenLine {...props} />;
}

function AcceptedLine({ decision: { note }, isBusy, onDecide }: DecisionLineProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.line}>
      <Caption1>{words(fill(accepted, { note: note === '' ? noNote : note }))}</Caption1>
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={isBusy}
        onClick={() => {
          onDecide({ state: 'open', note });
        }}
      >
        {words(reopen)}
      </Button>
    </div>
  );
}

function OpenLine({ decision, isBusy, onDecide }: DecisionLineProps) {
  const styles = useStyles();
  const words = useWords();
  const [note, setNote] = useState<string>();
  if (note !== undefined) {
    const onAccept = (): void => {
      setNote(undefined);
      onDecide({ state: 'accepted', note: note.trim() });
    };
    return <NoteForm note={note} onNote={setNote} onAccept={onAccept} />;
  }
  return (
    <div className={styles.line}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        disabledFocusable={isBusy}
        onClick={() => {
          setNote(decision.note);
        }}
      >
        {words(accept)}
      </Button>
      {decision.note !== '' && <Caption1>{decision.note}</Caption1>}
    </div>
  );
}

interface NoteFormProps {
  readonly note: string;
  /** Undefined gives the form up. */
  readonly onNote: (note: string | undefined) => void;
  readonly onAccept: () => void;
}

function NoteForm({ note, onNote, onAccept }: NoteFormProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.form}>
      <Textarea
        autoFocus
        size="small"
        resize="vertical"
        aria-label={words(why)}
        placeholder={words(why)}
        value={note}
        onChange={(_, { value }) => {
          onNote(value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onNote(undefined);
        }}
      />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" className={styles.button} onClick={onAccept}>
          {words(acceptNow)}
        </Button>
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            onNote(undefined);
          }}
        >
          {words(cancel)}
        </Button>
      </div>
    </div>
  );
}
