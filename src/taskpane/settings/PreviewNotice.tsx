import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { SessionState } from '../../commands';
import { fill, verbatim, type Text } from '../../core/text';
import { usePane } from '../paneContext';
import { useWords } from '../parts/language';

const previewing: Text = {
  zh: '正在预览 {profile}：各页显示的是按这种格式会得到的结果，工作簿没有改动。',
  en: 'This is a preview of {profile}: every tab shows what that profile would give. The workbook is not changed.',
};

const end: Text = { zh: '结束预览', en: 'End the preview' };

/** Says that the pane shows another profile than the workbook's; nothing where it does not. */
export function PreviewNotice() {
  const words = useWords();
  const { state, commands } = usePane();
  const { preview } = state;
  if (preview === undefined) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{words(fill(previewing, { profile: titleOf(preview, state.look) }))}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void commands.preview(undefined)}>
          {words(end)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function titleOf(profile: string, look: SessionState['look']): Text {
  const options = look?.choices.find(({ id }) => id === 'profile')?.options ?? [];
  return options.find(({ word }) => word === profile)?.label ?? verbatim(profile);
}
