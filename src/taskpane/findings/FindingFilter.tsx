import { makeStyles, SearchBox, ToggleButton, tokens } from '@fluentui/react-components';
import { fill, type Text } from '../../core/text';
import { useWords } from '../parts/language';
import { everyWanted, type Wanted } from './shownFindings';

const useStyles = makeStyles({
  filter: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  kinds: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  kind: { minWidth: 'auto' },
  search: { maxWidth: 'none' },
});

const labels: Readonly<Record<Wanted, Text>> = {
  open: { zh: '待处理 {count}', en: '{count} open' },
  error: { zh: '错误 {count}', en: '{count#error|errors}' },
  warning: { zh: '警告 {count}', en: '{count#warning|warnings}' },
  hint: { zh: '提示 {count}', en: '{count#hint|hints}' },
  accepted: { zh: '已接受 {count}', en: '{count} accepted' },
};

const group: Text = { zh: '显示哪些', en: 'Which to show' };

const search: Text = { zh: '查找：文字、单元格、规则', en: 'Find words, cells, rules' };

interface FindingFilterProps {
  readonly countOf: (wanted: Wanted) => number;
  readonly wanted: Wanted;
  readonly onWanted: (wanted: Wanted) => void;
  readonly sought: string;
  readonly onSought: (words: string) => void;
}

/** Which findings are shown: by what they are, and by words. */
export function FindingFilter({ countOf, wanted, onWanted, sought, onSought }: FindingFilterProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.filter}>
      <div role="group" aria-label={words(group)} className={styles.kinds}>
        {everyWanted.map((kind) => (
          <ToggleButton
            key={kind}
            size="small"
            className={styles.kind}
            checked={kind === wanted}
            onClick={() => {
              onWanted(kind);
            }}
          >
            {words(fill(labels[kind], { count: String(countOf(kind)) }))}
          </ToggleButton>
        ))}
      </div>
      <SearchBox
        size="small"
        className={styles.search}
        placeholder={words(search)}
        aria-label={words(search)}
        value={sought}
        onChange={(_, { value }) => {
          onSought(value);
        }}
      />
    </div>
  );
}
