import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { fill, type Text } from '../../core/text';
import { useWords } from './language';

const showAll: Text = { zh: '全部显示（共 {count} 项）', en: 'Show all {count}' };

const showFew: Text = { zh: '收起', en: 'Show fewer' };

interface FewAtFirstProps<T> {
  readonly items: readonly T[];
  readonly few: number;
  readonly children: (items: readonly T[]) => ReactNode;
}

/** Draws the first few items of a long list, and all of them when asked to. */
export function FewAtFirst<T>({ items, few, children }: FewAtFirstProps<T>) {
  const words = useWords();
  const [isWhole, setIsWhole] = useState(false);
  if (items.length <= few) return children(items);
  return (
    <>
      {children(isWhole ? items : items.slice(0, few))}
      <Button
        appearance="subtle"
        size="small"
        aria-expanded={isWhole}
        onClick={() => {
          setIsWhole(!isWhole);
        }}
      >
        {words(isWhole ? showFew : fill(showAll, { count: String(items.length) }))}
      </Button>
    </>
  );
}
