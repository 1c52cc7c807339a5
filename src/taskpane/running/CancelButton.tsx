import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Running } from '../../commands';
import type { Text } from '../../core/text';
import { useWords } from '../parts/language';
import { useIsLong } from '../parts/useIsLong';

const offer: Text = { zh: '取消（Esc）', en: 'Cancel (Esc)' };

const asked: Text = { zh: '正在取消…', en: 'Cancelling…' };

interface CancelButtonProps {
  readonly running: Running;
  readonly cancel: () => void;
}

/** Gives up the command under way, once it takes longer than a second; the Escape key does so from the beginning. */
export function CancelButton({ running, cancel }: CancelButtonProps) {
  const words = useWords();
  const isLong = useIsLong(true);
  const [isAsked, setIsAsked] = useState(false);
  const canCancel = running.cancel !== undefined;
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape' || !canCancel) return;
      setIsAsked(true);
      cancel();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [canCancel, cancel]);
  if (!isAsked && !(isLong && canCancel)) return null;
  return (
    <Button
      size="small"
      disabledFocusable={!canCancel}
      onClick={() => {
        setIsAsked(true);
        cancel();
      }}
    >
      {words(canCancel ? offer : asked)}
    </Button>
  );
}
