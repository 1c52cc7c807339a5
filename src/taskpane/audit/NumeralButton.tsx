import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { NumeralClass } from '../../core/audit';
import { useWords } from '../parts/language';
import { useClassStyles } from './classStyles';
import { classWords } from './classWords';

const useStyles = makeStyles({
  numeral: {
    display: 'inline',
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textUnderlineOffset: '3px',
    cursor: 'pointer',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  marked: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
});

interface NumeralButtonProps {
  readonly start: number;
  readonly text: string;
  readonly numeralClass: NumeralClass;
  /** Whether its class is among those that are shown. */
  readonly isShown: boolean;
  readonly isMarked: boolean;
  /** Whether the keyboard enters the text here. */
  readonly isEntry: boolean;
}

/** A number inside its sentence, underlined by what became of it; the text around hears what is done with it. */
export function NumeralButton(props: NumeralButtonProps) {
  const { start, text, numeralClass, isShown, isMarked, isEntry } = props;
  const styles = useStyles();
  const byClass = useClassStyles();
  const words = useWords();
  return (
    <button
      type="button"
      tabIndex={isMarked || isEntry ? 0 : -1}
      data-numeral={start}
      data-shown={isShown}
      data-marked={isMarked || undefined}
      aria-description={words(classWords[numeralClass])}
      className={mergeClasses(styles.numeral, isShown && byClass[numeralClass], isMarked && styles.marked)}
    >
      {text}
    </button>
  );
}
