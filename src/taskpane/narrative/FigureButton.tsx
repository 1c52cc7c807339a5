import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Figure } from '../../core/expression';
import { useWords } from '../parts/language';
import type { Run } from './runs';

const useStyles = makeStyles({
  figure: {
    display: 'inline',
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    textIndent: 0,
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
    cursor: 'pointer',
    ':hover': { textDecorationStyle: 'solid' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  missing: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  found: { backgroundColor: tokens.colorPaletteYellowBackground2 },
});

/** A figure inside its sentence; what it answers to is heard by the text around it. */
export function FigureButton({ run, figure }: { readonly run: Run; readonly figure: Figure }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <button
      type="button"
      data-figure={figure.id}
      aria-description={words(figure.label)}
      className={mergeClasses(styles.figure, run.isMissing && styles.missing, run.isFound && styles.found)}
    >
      {run.text}
    </button>
  );
}
