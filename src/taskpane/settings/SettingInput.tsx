import { Button, Input } from '@fluentui/react-components';
import type { SettingMade } from '../../core/survey';
import { fill, type Text } from '../../core/text';
import { usePane } from '../paneContext';
import { useWords } from '../parts/language';

const byFormat: Text = { zh: '按格式：{prescribed}', en: 'As the format: {prescribed}' };

interface SettingInputProps {
  readonly setting: SettingMade;
  readonly draft: string;
  readonly onDraft: (draft: string) => void;
  readonly isWrong: boolean;
}

/** Where a setting is typed; Enter or leaving it writes to the cell what is within bounds. */
export function SettingInput({ setting, draft, onDraft, isWrong }: SettingInputProps) {
  const words = useWords();
  const { state, commands } = usePane();
  const { value, at, prescribed = '', isOpen } = setting;
  const isFixed = !isOpen || at === undefined || state.running !== undefined;
  const write = (text: string): void => {
    onDraft(text);
    if (at !== undefined && text !== value) void commands.writeCell({ at, text });
  };
  const leave = (): void => {
    if (!isWrong) write(draft);
  };
  const reset = (
    <Button
      size="small"
      appearance="transparent"
      onClick={() => {
        write('');
      }}
    >
      {words(fill(byFormat, { prescribed }))}
    </Button>
  );
  return (
    <Input
      value={draft}
      placeholder={prescribed}
      disabled={isFixed}
      onChange={(_, { value: typed }) => {
        onDraft(typed);
      }}
      onBlur={leave}
      onKeyDown={({ key }) => {
        if (key === 'Enter') leave();
      }}
      {...(value !== '' && !isFixed && { contentAfter: reset })}
    />
  );
}
