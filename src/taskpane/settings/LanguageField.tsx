import { Field, Select } from '@fluentui/react-components';
import { useContext } from 'react';
import { type Text, verbatim } from '../../core/text';
import { type LanguageChoice, LanguageChoiceContext } from '../page/languageChoice';
import { useWords } from '../parts/language';

const label: Text = { zh: '窗格语言', en: 'Language of the pane' };

const hint: Text = {
  zh: '报表和说明文字始终是中文。',
  en: 'The report itself is always in Chinese.',
};

const names: Readonly<Record<LanguageChoice, Text>> = {
  office: { zh: '与 Office 相同', en: 'As Office' },
  zh: verbatim('中文'),
  en: verbatim('English'),
};

const choices: readonly LanguageChoice[] = ['office', 'zh', 'en'];

/** The pane's language, chosen for this reader alone. */
export function LanguageField() {
  const words = useWords();
  const { choice, choose } = useContext(LanguageChoiceContext);
  return (
    <Field label={words(label)} hint={words(hint)}>
      <Select
        value={choice}
        onChange={(_, { value }) => {
          const chosen = choices.find((one) => one === value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {choices.map((one) => (
          <option key={one} value={one}>
            {words(names[one])}
          </option>
        ))}
      </Select>
    </Field>
  );
}
