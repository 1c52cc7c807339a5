import { Button, Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { Text } from '../../../core/text';
import { useWords } from '../../parts/language';
import type { Deciding } from './DecisionLine';
import { NoteForm } from './NoteForm';
import { useDecidingStyles } from './styles';

const accept: Text = { zh: '接受…', en: 'Accept…' };

/** The way to accept a finding; where writing that down failed, what was typed stays. */
export function OpenLine(deciding: Deciding) {
  const styles = useDecidingStyles();
  const words = useWords();
  const [isAsked, setIsAsked] = useState(false);
  const { note } = deciding.decision;
  if (isAsked) {
    return (
      <NoteForm
        {...deciding}
        onCancel={() => {
          setIsAsked(false);
        }}
      />
    );
  }
  return (
    <div className={styles.line}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        disabledFocusable={deciding.isBusy}
        onClick={() => {
          setIsAsked(true);
        }}
      >
        {words(accept)}
      </Button>
      {note !== '' && <Caption1>{note}</Caption1>}
    </div>
  );
}
