import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Block } from '../../core/narrative';
import { fill, type Text } from '../../core/text';
import { useWords } from '../parts/language';
import { showBlock } from './blockId';
import { Summary } from '../parts/Summary';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  1: { justifyContent: 'start', textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  2: { justifyContent: 'start', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  3: {
    justifyContent: 'start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    paddingLeft: tokens.spacingHorizontalXXL,
  },
});

const title: Text = { zh: '目录（{count}）', en: 'Outline ({count})' };

/** The headings down to the third level; one leads to its place in the text. */
export function Outline({ blocks }: { readonly blocks: readonly Block[] }) {
  const styles = useStyles();
  const words = useWords();
  const headings = blocks.flatMap((block, place) =>
    block.kind === 'heading' && block.level < 4 ? [{ ...block, place }] : [],
  );
  return (
    <details>
      <Summary>{words(fill(title, { count: String(headings.length) }))}</Summary>
      <ul className={styles.list}>
        {headings.map(({ text, level, place }) => (
          <li key={place}>
            <Button
              size="small"
              appearance="subtle"
              className={styles[level === 4 ? 3 : level]}
              onClick={() => {
                showBlock(place, { takeFocus: true });
              }}
            >
              {text}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
