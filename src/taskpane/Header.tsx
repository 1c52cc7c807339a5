import { Body1, Subtitle1 } from '@fluentui/react-components';
import { fill, type Text, verbatim } from '../core/text';
import type { Validation } from '../core/validation';
import { useWords } from './parts/language';

export const productName: Text = { zh: '决算通', en: 'Final Accounts' };

const ofYear: Text = { zh: '{year}年度', en: '{year}' };

/** The product, and whose account of which year is open. */
export function Header({ validation }: { readonly validation: Validation | undefined }) {
  const words = useWords();
  return (
    <header>
      <Subtitle1 as="h1" block>
        {words(productName)}
      </Subtitle1>
      {validation && <Body1 block>{accountOf(validation).map(words).join(' · ')}</Body1>}
    </header>
  );
}

/** Unit and year, as far as they could be read. */
function accountOf({ unit, year }: Validation): readonly Text[] {
  const whose = unit === '' ? [] : [verbatim(unit)];
  return year === undefined ? whose : [...whose, fill(ofYear, { year: String(year) })];
}
