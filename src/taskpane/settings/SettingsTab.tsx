import { usePane } from '../paneContext';
import { ChoiceField } from './ChoiceField';
import { LanguageField } from './LanguageField';
import { OwnSettings } from './OwnSettings';
import { PolicyFacts } from './PolicyFacts';
import { ProfilePreview } from './ProfilePreview';

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
      <OwnSettings settings={look?.settings ?? []} />
      {readable !== undefined && <PolicyFacts {...readable} />}
    </>
  );
}
