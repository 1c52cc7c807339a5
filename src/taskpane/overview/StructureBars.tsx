import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { Structure } from '../../core/survey';
import { fill, type Text } from '../../core/text';
import { useWords } from '../parts/language';

const useStyles = makeStyles({
  parts: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0`, padding: 0 },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  amount: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  track: {
    backgroundColor: tokens.colorNeutralBackground4,
    height: '8px',
    marginBottom: tokens.spacingVerticalXS,
  },
  bar: {
    backgroundColor: tokens.colorBrandBackground,
    height: '100%',
    minWidth: '1px',
    // In a high contrast theme backgrounds are not painted.
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
});

const heading: Text = { zh: '{title}（{unit}）', en: '{title} ({unit})' };

/** What a whole is made of: a bar for each part, as long as its share. */
export function StructureBars({ structure }: { readonly structure: Structure }) {
  const styles = useStyles();
  const words = useWords();
  const { title, unit, parts } = structure;
  return (
    <section>
      <Subtitle2 as="h2" block>
        {words(fill(heading, { title, unit }))}
      </Subtitle2>
      <ul className={styles.parts}>
        {parts.map(({ label, amount, share }) => (
          <li key={label}>
            <div className={styles.line}>
              <Caption1>{label}</Caption1>
              <Caption1 className={styles.amount}>{amount}</Caption1>
            </div>
            <div className={styles.track} aria-hidden>
              <div className={styles.bar} style={{ width: `${share.toFixed(2)}%` }} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
