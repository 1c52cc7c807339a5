import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { fill, type Text } from '../../core/text';
import { FewAtFirst } from './FewAtFirst';
import { useWords } from './language';

const few = 50;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
  },
  item: {
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

const counted: Text = { zh: '{title}（{count}）', en: '{title} ({count})' };

interface ItemListProps<T> {
  readonly title: Text;
  readonly items: readonly T[];
  /** Draws one item. */
  readonly children: (item: T) => ReactNode;
}

/** A titled and counted list; an empty one is not drawn. */
export function ItemList<T>({ title, items, children }: ItemListProps<T>) {
  const styles = useStyles();
  const words = useWords();
  const id = useId();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} block>
        {words(fill(counted, { title, count: String(items.length) }))}
      </Subtitle2>
      <FewAtFirst items={items} few={few}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((item, index) => (
              <li key={index} className={styles.item}>
                {children(item)}
              </li>
            ))}
          </ul>
        )}
      </FewAtFirst>
    </section>
  );
}
