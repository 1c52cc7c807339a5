import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Text } from '../../core/text';
import { useWords } from './language';

export interface NoticeProps {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly text: Text;
}

/** One sentence for the reader, coloured by how much it matters. */
export function Notice({ intent, text }: NoticeProps) {
  const words = useWords();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{words(text)}</MessageBarBody>
    </MessageBar>
  );
}
