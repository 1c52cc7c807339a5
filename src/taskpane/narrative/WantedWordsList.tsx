import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import { address } from '../../core/expression';
import type { WantedWords } from '../../core/lineage';
import { fill, type Text } from '../../core/text';
import { DraftsContext, isBegun } from '../drafts';
import { useWords } from '../parts/language';
import { WordsEditor } from './WordsEditor';
import { Summary } from '../parts/Summary';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

const title: Text = { zh: '还缺的文字（{count}）', en: 'Words still missing ({count})' };
const fillIn: Text = { zh: '在这里填写', en: 'Fill in here' };

/** What the rules still ask words for, each to be filled in on the spot. */
export function WantedWordsList({ wanted }: { readonly wanted: readonly WantedWords[] }) {
  const styles = useStyles();
  const words = useWords();
  if (wanted.length === 0) return null;
  return (
    <details>
      <Summary>{words(fill(title, { count: String(wanted.length) }))}</Summary>
      <ul className={styles.list}>
        {wanted.map((one) => (
          <li key={one.cells.map(({ ref }) => address(ref)).join()}>
            <WantedWordsItem wanted={one} />
          </li>
        ))}
      </ul>
    </details>
  );
}

export function WantedWordsItem({ wanted: { message, cells } }: { readonly wanted: WantedWords }) {
  const words = useWords();
  const { read } = useContext(DraftsContext);
  const [isOpen, setIsOpen] = useState(() => isBegun(cells, read()));
  return (
    <>
      <Body1 block>{words(message)}</Body1>
      {isOpen ? (
        <WordsEditor
          cells={cells}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      ) : (
        <Button
          size="small"
          onClick={() => {
            setIsOpen(true);
          }}
        >
          {words(fillIn)}
        </Button>
      )}
    </>
  );
}
