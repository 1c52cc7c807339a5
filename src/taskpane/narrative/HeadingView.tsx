import { makeStyles, Subtitle1, Subtitle2 } from '@fluentui/react-components';
import type { Heading } from '../../core/narrative';
import { blockId } from './blockId';

const useStyles = makeStyles({
  part: { textAlign: 'center' },
  other: { textIndent: '2em' },
});

/** Below the product's name, which is the heading of the first level. */
const tags = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5' } as const;

interface HeadingViewProps {
  readonly heading: Heading;
  readonly place: number;
}

/** A heading as it is printed; the outline leads to it. */
export function HeadingView({ heading: { level, text }, place }: HeadingViewProps) {
  const styles = useStyles();
  const of = { as: tags[level], id: blockId(place), tabIndex: -1, lang: 'zh-CN', block: true } as const;
  return level === 1 ? (
    <Subtitle1 {...of} className={styles.part}>
      {text}
    </Subtitle1>
  ) : (
    <Subtitle2 {...of} className={styles.other}>
      {text}
    </Subtitle2>
  );
}
