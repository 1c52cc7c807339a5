import { Caption1 } from '@fluentui/react-components';
import { catalogueWords } from '../../core/rules/catalogueWords';
import type { Catalogue, LedgerEntry } from '../../core/rules/ledger';
import { fill, type Text } from '../../core/text';
import { useWords } from '../parts/language';
import { Summary } from '../parts/Summary';

const counted: Text = { zh: '{title}（{count}）', en: '{title} ({count})' };
const basisOf: Text = { zh: '依据：{basis}', en: 'Basis: {basis}' };
const coded: Text = { zh: '{words}（{code}）', en: '{words} ({code})' };

/** The page of a rule in short: its truth, why it must hold, where that is written, and where it is listed. */
export function RuleNote({ entry, count }: { readonly entry: LedgerEntry; readonly count: number }) {
  const words = useWords();
  const { title, why, basis, catalogue } = entry;
  return (
    <details>
      <Summary>{words(fill(counted, { title, count: String(count) }))}</Summary>
      <Caption1 block>{words(why)}</Caption1>
      <Caption1 block>{words(fill(basisOf, { basis }))}</Caption1>
      <Caption1 block>{catalogue.map((one) => words(placeOf(one))).join(' · ')}</Caption1>
    </details>
  );
}

function placeOf(entry: Catalogue): Text {
  const words = catalogueWords[entry];
  return entry === 'form' ? words : fill(coded, { words, code: entry });
}
