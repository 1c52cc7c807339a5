import { Caption1 } from '@fluentui/react-components';
import { fill, type Text } from '../../../core/text';
import { useWords } from '../../parts/language';
import { WaitingButton } from '../../parts/WaitingButton';
import type { Deciding } from './DecisionLine';
import { useDecidingStyles } from './styles';

const reopen: Text = { zh: '撤回接受', en: 'Reopen' };
const accepted: Text = { zh: '已接受：{note}', en: 'Accepted: {note}' };
const noNote: Text = { zh: '没有写明理由', en: 'no reason given' };

/** Why a finding was accepted, and the way to open it again; its note stays. */
export function AcceptedLine({ decision: { note }, isWriting, isBusy, onDecide }: Deciding) {
  const styles = useDecidingStyles();
  const words = useWords();
  return (
    <div className={styles.line}>
      <Caption1>{words(fill(accepted, { note: note === '' ? noNote : note }))}</Caption1>
      <WaitingButton
        label={reopen}
        isWaiting={isWriting}
        isDisabled={isBusy}
        onClick={() => {
          onDecide({ state: 'open', note });
        }}
      />
    </div>
  );
}
