import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { LedgerEntry } from '../../core/rules/ledger';
import type { Text } from '../../core/text';
import { useWords } from '../parts/language';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
});

const basis: Text = { zh: '依据：', en: 'Basis: ' };

/** The page of a rule in short: its truth, why it must hold, and where that is written. */
export function RuleNote({ entry, count }: { readonly entry: LedgerEntry; readonly count: number }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <details>
      <summary className={styles.summary}>
        {words(entry.title)}（{count}）
      </summary>
      <Caption1 block>{words(entry.why)}</Caption1>
      <Caption1 block>
        {words(basis)}
        {entry.basis} · {entry.catalogue.join(', ')} · {entry.rule}
      </Caption1>
    </details>
  );
}
