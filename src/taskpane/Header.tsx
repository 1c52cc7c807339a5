import { Body1, Subtitle1 } from '@fluentui/react-components';
import { fill, type Text } from '../core/text';
import type { Validation } from '../core/validation';
import { useWords } from './language';

export const productName: Text = { zh: '决算通', en: 'Final Accounts' };

const ofYear: Text = { zh: '{unit} · {year}年度', en: '{unit} · {year}' };

/** The product, and whose account of which year is open. */
export function Header({ validation }: { readonly validation: Validation | undefined }) {
  const words = useWords();
  return (
    <header>
      <Subtitle1 as="h1" block>
        {words(productName)}
      </Subtitle1>
      {validation && <Body1 block>{words(accountOf(validation))}</Body1>}
    </header>
  );
}

function accountOf({ unit, year }: Validation): Text {
  return year === undefined ? { zh: unit, en: unit } : fill(ofYear, { unit, year: String(year) });
}
