import { Field, type FieldProps } from '@fluentui/react-components';
import { useState } from 'react';
import { readSetting } from '../../core/account';
import type { SettingMade } from '../../core/survey';
import { fill, type Text } from '../../core/text';
import { useWords } from '../parts/language';
import { SettingInput } from './SettingInput';

const wrong: Text = {
  zh: '“{found}”没有写入。应为：{expected}。',
  en: '“{found}” was not written. Expected: {expected}.',
};

const noRow: Text = {
  zh: '本工作簿的“单位信息”没有这一项。要设置，请在表末加一行：第一列填“{label}”，第二列填数。',
  en: 'The unit card of this workbook has no such row. To set it, add a row at its end: “{label}” in the first column, the number in the second.',
};

/** A number that the unit sets in a cell of the unit card, within its bounds; empty is what the format has. */
export function SettingField({ setting }: { readonly setting: SettingMade }) {
  const words = useWords();
  const { field, value, at, basis } = setting;
  const [draft, setDraft] = useState(value);
  const refused = refusalOf(draft, setting);
  const hint = at === undefined ? fill(noRow, { label: field.header.zh }) : field.note;
  const state: Partial<FieldProps> =
    refused === undefined ? {} : { validationState: 'error', validationMessage: words(refused) };
  return (
    <Field label={words(field.header)} hint={`${words(hint)} ${words(basis)}`} {...state}>
      <SettingInput setting={setting} draft={draft} onDraft={setDraft} isWrong={refused !== undefined} />
    </Field>
  );
}

function refusalOf(found: string, { field }: SettingMade): Text | undefined {
  if (found === '') return undefined;
  const reading = readSetting(found, field);
  return 'text' in reading ? undefined : fill(wrong, { found, expected: reading.expected });
}
