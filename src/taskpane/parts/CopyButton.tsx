import { Button, Caption1 } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import type { Text } from '../../core/text';
import { copyText } from './copyText';
import { useWords } from './language';

const copied: Text = { zh: '已复制', en: 'Copied' };

const denied: Text = {
  zh: '未能复制：请选中文字，按 Ctrl+C',
  en: 'Could not copy: select the text and press Ctrl+C',
};

interface CopyButtonProps {
  readonly label: Text;
  readonly text: () => string;
  /** Whether only its picture is shown. */
  readonly isSmall?: boolean;
}

/** Copies a text and says whether that was done. */
export function CopyButton({ label, text, isSmall = false }: CopyButtonProps) {
  const words = useWords();
  const [outcome, setOutcome] = useState<Text>();
  const copy = async (): Promise<void> => {
    setOutcome((await copyText(text())) ? copied : denied);
  };
  return (
    <>
      <Button
        size="small"
        appearance={isSmall ? 'transparent' : 'secondary'}
        icon={<CopyRegular />}
        {...(isSmall && { 'aria-label': words(label), title: words(label) })}
        onClick={() => void copy()}
      >
        {!isSmall && words(label)}
      </Button>
      <Caption1 role="status">{outcome && words(outcome)}</Caption1>
    </>
  );
}
