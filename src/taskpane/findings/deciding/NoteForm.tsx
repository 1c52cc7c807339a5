import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Text } from '../../../core/text';
import { useWords } from '../../parts/language';
import { WaitingButton } from '../../parts/WaitingButton';
import type { Deciding } from './DecisionLine';
import { NoteField } from './NoteField';
import { useDecidingStyles } from './styles';

const accept: Text = { zh: '接受', en: 'Accept' };
const cancel: Text = { zh: '取消', en: 'Cancel' };

interface NoteFormProps extends Deciding {
  readonly onCancel: () => void;
}

/** Asks why a finding is accepted; without a reason it is not. */
export function NoteForm({ decision, isWriting, isBusy, onDecide, onCancel }: NoteFormProps) {
  const styles = useDecidingStyles();
  const words = useWords();
  const form = useRef<HTMLDivElement>(null);
  const [note, setNote] = useState(decision.note);
  const [isRefused, setIsRefused] = useState(false);
  const isMissing = note.trim() === '';
  const onAccept = (): void => {
    setIsRefused(true);
    if (isMissing) form.current?.querySelector('textarea')?.focus();
    else onDecide({ state: 'accepted', note: note.trim() });
  };
  return (
    <div ref={form} className={styles.form}>
      <NoteField
        note={note}
        isWanting={isRefused && isMissing}
        isFixed={isWriting}
        onNote={setNote}
        onEscape={onCancel}
      />
      <div className={styles.line}>
        <WaitingButton
          label={accept}
          isWaiting={isWriting}
          isDisabled={isBusy}
          isPrimary
          onClick={onAccept}
        />
        <Button size="small" className={styles.button} disabledFocusable={isWriting} onClick={onCancel}>
          {words(cancel)}
        </Button>
      </div>
    </div>
  );
}
