import { Subtitle2 } from '@fluentui/react-components';
import type { SettingMade } from '../../core/survey';
import type { Text } from '../../core/text';
import { useWords } from '../parts/language';
import { SettingField } from './SettingField';

const title: Text = { zh: '本单位的设置', en: 'Settings of the unit' };

/** What the unit sets for itself; nothing where the workbook has no unit card. */
export function OwnSettings({ settings }: { readonly settings: readonly SettingMade[] }) {
  const words = useWords();
  if (settings.length === 0) return null;
  return (
    <>
      <Subtitle2 as="h2" block>
        {words(title)}
      </Subtitle2>
      {settings.map((setting) => (
        <SettingField key={`${setting.id} ${setting.value}`} setting={setting} />
      ))}
    </>
  );
}
