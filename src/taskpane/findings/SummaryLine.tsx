import { Badge, type BadgeProps, makeStyles, tokens } from '@fluentui/react-components';
import type { Summary } from '../../core/rules/finding';
import { fill, type Text } from '../../core/text';
import { useWords } from '../parts/language';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, margin: 0, padding: 0 },
  count: { listStyleType: 'none' },
});

interface Count {
  readonly of: keyof Summary;
  readonly label: Text;
  readonly colour: NonNullable<BadgeProps['color']>;
}

const counts: readonly Count[] = [
  { of: 'due', label: { zh: '应核对', en: 'due' }, colour: 'informative' },
  { of: 'tied', label: { zh: '一致', en: 'tied' }, colour: 'success' },
  { of: 'rounding', label: { zh: '尾差', en: 'rounding' }, colour: 'success' },
  { of: 'refuted', label: { zh: '不符', en: 'refuted' }, colour: 'danger' },
  { of: 'notChecked', label: { zh: '未核对', en: 'not checked' }, colour: 'warning' },
];

const labelled: Text = { zh: '{label} {count}', en: '{count} {label}' };

const name: Text = { zh: '核对统计', en: 'Checks counted' };

/** What was due and how it ended, in counts; a colour only where there is something to count. */
export function SummaryLine({ summary }: { readonly summary: Summary }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <ul className={styles.counts} aria-label={words(name)}>
      {counts.map(({ of, label, colour }) => (
        <li key={of} className={styles.count}>
          <Badge appearance="tint" size="large" color={summary[of] > 0 ? colour : 'informative'}>
            {words(fill(labelled, { label, count: String(summary[of]) }))}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
