import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { fill, type Text } from '../core/text';
import { useWords } from './language';

const showAll: Text = { zh: '全部显示（共 {count} 项）', en: 'Show all {count}' };

interface FewAtFirstProps<T> {
  readonly items: readonly T[];
  readonly few: number;
  readonly children: (items: readonly T[]) => ReactNode;
}

/** Draws the first few items of a long list, and all of them when asked to. */
export function FewAtFirst<T>({ items, few, children }: FewAtFirstProps<T>) {
  const words = useWords();
  const [isWhole, setIsWhole] = useState(false);
  if (isWhole || items.length <= few) return children(items);
  return (
    <>
      {children(items.slice(0, few))}
      <Button
        appearance="subtle"
        size="small"
        onClick={() => {
          setIsWhole(true);
        }}
      >
        {words(fill(showAll, { count: String(items.length) }))}
      </Button>
    </>
  );
}
