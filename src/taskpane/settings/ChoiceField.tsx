import { Field, Select } from '@fluentui/react-components';
import type { ChoiceMade } from '../../core/survey';
import type { Text } from '../../core/text';
import { usePane } from '../paneContext';
import { useWords } from '../parts/language';

const notChosen: Text = { zh: '（未填）', en: '(not chosen)' };

/** A choice that stands in a cell of the workbook; what is chosen here is written there. */
export function ChoiceField({ choice }: { readonly choice: ChoiceMade }) {
  const words = useWords();
  const { state, commands } = usePane();
  const { label, note, options, value, at } = choice;
  const isKnown = options.some(({ word }) => word === value);
  return (
    <Field label={words(label)} hint={words(note)}>
      <Select
        value={value}
        disabled={state.running !== undefined}
        onChange={(_, { value: text }) => void commands.writeCell({ at, text })}
      >
        {!isKnown && <option value={value}>{value === '' ? words(notChosen) : value}</option>}
        {options.map(({ word, label: name }) => (
          <option key={word} value={word}>
            {words(name)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
