import { ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import type { Ledger } from '../../core/rules/ledger';
import { fill, type Text } from '../../core/text';
import { Fold } from '../parts/Fold';
import { useWords } from '../parts/language';
import { isOpen } from './ledgerGroups';
import { LedgerTable } from './LedgerTable';
import { ledgerTitle } from './ledgerTitle';

const onlyOpen: Text = { zh: '只看未核对的 {count} 条', en: 'Only the {count} not checked in full' };

/** What was due rule by rule and how it ended, opened on demand; what was not checked comes first, says why, and can be seen alone. */
export function LedgerView({ ledger }: { readonly ledger: Ledger }) {
  const words = useWords();
  const [isNarrowed, setIsNarrowed] = useState(false);
  const open = ledger.filter(isOpen);
  if (ledger.length === 0) return null;
  return (
    <Fold id="ledger" title={ledgerTitle(ledger)}>
      {open.length > 0 && (
        <ToggleButton
          size="small"
          checked={isNarrowed}
          onClick={() => {
            setIsNarrowed(!isNarrowed);
          }}
        >
          {words(fill(onlyOpen, { count: String(open.length) }))}
        </ToggleButton>
      )}
      <LedgerTable ledger={isNarrowed && open.length > 0 ? open : ledger} />
    </Fold>
  );
}
