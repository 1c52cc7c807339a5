import { usePane } from '../paneContext';
import { ChoiceField } from './ChoiceField';
import { LanguageField } from './LanguageField';
import { PolicyFacts } from './PolicyFacts';
import { ProfilePreview } from './ProfilePreview';
import { SettingField } from './SettingField';

/** What can be chosen: for this pane, and in cells of the workbook; and what the profile prescribes. */
export function SettingsTab() {
  const { look } = usePane().state;
  const readable = look?.validated.readable;
  return (
    <>
      <LanguageField />
      {look?.choices.map((choice) => (
        <ChoiceField key={choice.id} choice={choice} />
      ))}
      <ProfilePreview />
      {look?.settings.map((setting) => (
        <SettingField key={`${setting.id} ${setting.value}`} setting={setting} />
      ))}
      {readable !== undefined && <PolicyFacts {...readable} />}
    </>
  );
}
