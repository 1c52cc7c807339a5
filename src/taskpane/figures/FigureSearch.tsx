import { Caption1, makeStyles, SearchBox } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { findFigures, type TracedFigure } from '../../core/lineage';
import { fill, type Text } from '../../core/text';
import { useWords } from '../parts/language';
import { FigureLine } from './FigureLine';

const most = 50;

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

const hint: Text = { zh: '名称、科目编码或金额（元、万元均可）', en: 'Name, code or amount (yuan or 万元)' };
const label: Text = { zh: '查找数字', en: 'Find a figure' };
const counted: Text = { zh: '{count} 个数字', en: 'Figures: {count}' };
const more: Text = {
  zh: '{count} 个数字，只列出前 {shown} 个；再输入几个字可缩小范围',
  en: 'Figures: {count}. The first {shown} are listed; type more to narrow them down',
};

interface FigureSearchProps {
  readonly figures: readonly TracedFigure[];
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onOpen: (id: string) => void;
}

/** Finds figures by name, code or amount. */
export function FigureSearch({ figures, search, onSearch, onOpen }: FigureSearchProps) {
  const styles = useStyles();
  const words = useWords();
  const wanted = useDeferredValue(search);
  const found = useMemo(() => findFigures(figures, wanted), [figures, wanted]);
  const count = { count: String(found.length), shown: String(most) };
  return (
    <>
      <SearchBox
        aria-label={words(label)}
        placeholder={words(hint)}
        value={search}
        onChange={(_, { value }) => {
          onSearch(value);
        }}
      />
      <Caption1 role="status">{words(fill(found.length > most ? more : counted, count))}</Caption1>
      <ul className={styles.list}>
        {found.slice(0, most).map((traced) => (
          <li key={traced.figure.id}>
            <FigureLine traced={traced} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </>
  );
}
