import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import type { Text } from '../../core/text';
import { useWords } from './language';
import { useIsLong } from './useIsLong';

const useStyles = makeStyles({ button: { minWidth: 'auto' } });

interface WaitingButtonProps {
  readonly label: Text;
  /** Whether what it began is still under way. */
  readonly isWaiting: boolean;
  readonly isDisabled: boolean;
  readonly isPrimary?: boolean;
  readonly onClick: () => void;
}

/** A button that is busy while its work is under way, and says so by a wheel once that takes longer than a second. */
export function WaitingButton({
  label,
  isWaiting,
  isDisabled,
  isPrimary = false,
  onClick,
}: WaitingButtonProps) {
  const styles = useStyles();
  const words = useWords();
  const isLong = useIsLong(isWaiting);
  return (
    <Button
      size="small"
      appearance={isPrimary ? 'primary' : 'subtle'}
      className={styles.button}
      disabledFocusable={isDisabled}
      aria-busy={isWaiting}
      onClick={onClick}
      {...(isLong && { icon: <Spinner size="extra-tiny" /> })}
    >
      {words(label)}
    </Button>
  );
}
