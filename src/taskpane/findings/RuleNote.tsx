import { Caption1 } from '@fluentui/react-components';
import type { LedgerEntry } from '../../core/rules/ledger';
import type { Text } from '../../core/text';
import { useWords } from '../parts/language';
import { Summary } from '../parts/Summary';

const basis: Text = { zh: '依据：', en: 'Basis: ' };

/** The page of a rule in short: its truth, why it must hold, and where that is written. */
export function RuleNote({ entry, count }: { readonly entry: LedgerEntry; readonly count: number }) {
  const words = useWords();
  return (
    <details>
      <Summary>
        {words(entry.title)}（{count}）
      </Summary>
      <Caption1 block>{words(entry.why)}</Caption1>
      <Caption1 block>
        {words(basis)}
        {entry.basis} · {entry.catalogue.join(', ')} · {entry.rule}
      </Caption1>
    </details>
  );
}
