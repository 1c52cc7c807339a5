import { Body1, Card, makeStyles, tokens } from '@fluentui/react-components';
import { CommandButton } from '../parts/CommandButton';
import { useWords } from '../parts/language';
import type { NextStep } from './nextStep';

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalS, alignItems: 'start' },
});

/** What to do next, why, and the one button that does it. */
export function NextStepCard({ step: { command, why } }: { readonly step: NextStep }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <Card className={styles.card}>
      <Body1>{words(why)}</Body1>
      <CommandButton name={command} isNext />
    </Card>
  );
}
