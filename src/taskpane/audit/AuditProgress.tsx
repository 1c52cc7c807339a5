import { Button, Caption1, ProgressBar } from '@fluentui/react-components';
import type { Text } from '../../core/text';
import type { Progress } from '../../excel';
import { useWords } from '../parts/language';

const cancelWords: Text = { zh: '取消', en: 'Cancel' };

interface AuditProgressProps {
  readonly progress: Progress;
  readonly cancel: () => void;
}

/** How far the audit is, and the way out of it. */
export function AuditProgress({ progress, cancel }: AuditProgressProps) {
  const words = useWords();
  const { step, done, of } = progress;
  return (
    <>
      <Caption1 block>{words(step)}</Caption1>
      <ProgressBar aria-label={words(step)} {...(of > 0 && { value: done, max: of })} />
      <Button size="small" onClick={cancel}>
        {words(cancelWords)}
      </Button>
    </>
  );
}
