import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { TracedFigure } from '../../core/lineage';
import { useWords } from '../parts/language';
import { amountInWords } from './amountInWords';

const useStyles = makeStyles({
  figure: {
    width: '100%',
    justifyContent: 'space-between',
    textAlign: 'start',
    gap: tokens.spacingHorizontalS,
  },
  name: { fontWeight: tokens.fontWeightRegular },
  amount: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
});

interface FigureLineProps {
  readonly traced: TracedFigure;
  readonly onOpen: (id: string) => void;
}

/** A figure of a list, with its amount; it opens how it comes about. */
export function FigureLine({ traced: { figure, digits }, onOpen }: FigureLineProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.figure}
      onClick={() => {
        onOpen(figure.id);
      }}
    >
      <span className={styles.name}>{words(figure.label)}</span>
      <span className={styles.amount}>{words(amountInWords(figure, digits))}</span>
    </Button>
  );
}
