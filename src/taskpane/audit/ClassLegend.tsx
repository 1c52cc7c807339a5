import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import type { AuditSummary, NumeralClass } from '../../core/audit';
import { fill, type Text } from '../../core/text';
import { useWords } from '../parts/language';
import { useClassStyles } from './classStyles';
import { classes, classWords } from './classWords';

const useStyles = makeStyles({
  legend: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  entry: { minWidth: 'auto' },
  sample: { textUnderlineOffset: '3px' },
});

const name: Text = {
  zh: '数字核对结果，点选只看一类',
  en: 'What became of the numbers; choose one kind to see it alone',
};
const everything: Text = { zh: '全部 {count}', en: 'All {count}' };

interface ClassLegendProps {
  readonly summary: AuditSummary;
  readonly only: NumeralClass | undefined;
  readonly onOnly: (only: NumeralClass | undefined) => void;
}

/** How many numbers there are of each class, underlined as in the text; one class can be seen alone. */
export function ClassLegend({ summary, only, onOnly }: ClassLegendProps) {
  const styles = useStyles();
  const byClass = useClassStyles();
  const words = useWords();
  return (
    <div role="group" aria-label={words(name)} className={styles.legend}>
      <ToggleButton
        size="small"
        className={styles.entry}
        checked={only === undefined}
        onClick={() => {
          onOnly(undefined);
        }}
      >
        {words(fill(everything, { count: String(summary.numerals) }))}
      </ToggleButton>
      {classes.map((one) => (
        <ToggleButton
          key={one}
          size="small"
          className={styles.entry}
          checked={only === one}
          disabledFocusable={summary[one] === 0}
          onClick={() => {
            onOnly(only === one ? undefined : one);
          }}
        >
          <span className={mergeClasses(styles.sample, byClass[one])}>{words(classWords[one])}</span>
          &nbsp;{summary[one]}
        </ToggleButton>
      ))}
    </div>
  );
}
