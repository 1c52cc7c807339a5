import { Field, Select } from '@fluentui/react-components';
import type { Text } from '../../core/text';
import { usePane } from '../paneContext';
import { useWords } from '../parts/language';

const label: Text = { zh: '预览另一种公开格式', en: 'Preview another profile' };

const hint: Text = {
  zh: '只在窗格中显示，不改工作簿。正式采用请改“单位信息”中的“公开格式”。',
  en: 'Shown in the pane only; the workbook is not changed. To adopt it, change the profile in 单位信息.',
};

const own: Text = { zh: '不预览：按工作簿中的格式', en: 'None: the workbook’s own' };

/** What another profile would make of the workbook; nothing where the workbook names none. */
export function ProfilePreview() {
  const words = useWords();
  const { state, commands } = usePane();
  const profiles = state.look?.choices.find(({ id }) => id === 'profile');
  if (profiles === undefined) return null;
  return (
    <Field label={words(label)} hint={words(hint)}>
      <Select
        value={state.preview ?? ''}
        onChange={(_, { value }) => void commands.preview(value === '' ? undefined : value)}
      >
        <option value="">{words(own)}</option>
        {profiles.options
          .filter(({ word }) => word !== profiles.value)
          .map(({ word, label: title }) => (
            <option key={word} value={word}>
              {words(title)}
            </option>
          ))}
      </Select>
    </Field>
  );
}
