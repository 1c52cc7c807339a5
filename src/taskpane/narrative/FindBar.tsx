import { Button, Caption1, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { useState } from 'react';
import type { Block } from '../../core/narrative';
import { fill, type Text } from '../../core/text';
import { useWords } from '../parts/language';
import { showBlock } from './blockId';
import { textOf } from './runs';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1, minWidth: 0 },
});

const find: Text = { zh: '在文中查找', en: 'Find in the text' };
const count: Text = { zh: '{at}/{of} 段', en: '{at} of {of}' };
const none: Text = { zh: '没有找到', en: 'Not found' };
const next: Text = { zh: '下一处', en: 'Next' };
const previous: Text = { zh: '上一处', en: 'Previous' };

interface FindBarProps {
  readonly blocks: readonly Block[];
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

/** Finds words in the text, paragraph by paragraph; Enter goes on to the next. */
export function FindBar({ blocks, search, onSearch }: FindBarProps) {
  const styles = useStyles();
  const words = useWords();
  const [at, setAt] = useState(-1);
  const wanted = search.trim();
  const places = wanted === '' ? [] : blocks.flatMap((block, place) => (says(block, wanted) ? [place] : []));
  const step = (by: 1 | -1): void => {
    const to = at < 0 && by < 0 ? places.length - 1 : (at + by + places.length) % places.length;
    const place = places[to];
    if (place === undefined) return;
    setAt(to);
    showBlock(place, { takeFocus: false });
  };
  return (
    <div className={styles.bar} role="search">
      <SearchBox
        size="small"
        className={styles.field}
        aria-label={words(find)}
        placeholder={words(find)}
        value={search}
        onChange={(_, { value }) => {
          setAt(-1);
          onSearch(value);
        }}
        onKeyDown={({ key, shiftKey }) => {
          if (key === 'Enter') step(shiftKey ? -1 : 1);
        }}
      />
      <Caption1 role="status">
        {wanted !== '' &&
          words(places.length === 0 ? none : fill(count, { at: String(at + 1), of: String(places.length) }))}
      </Caption1>
      <StepButton by={-1} step={step} />
      <StepButton by={1} step={step} />
    </div>
  );
}

interface StepButtonProps {
  readonly by: 1 | -1;
  readonly step: (by: 1 | -1) => void;
}

function StepButton({ by, step }: StepButtonProps) {
  const words = useWords();
  const label = words(by > 0 ? next : previous);
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={by > 0 ? <ArrowDownRegular /> : <ArrowUpRegular />}
      aria-label={label}
      title={label}
      onClick={() => {
        step(by);
      }}
    />
  );
}

function says(block: Block, wanted: string): boolean {
  return (block.kind === 'heading' ? block.text : textOf(block)).includes(wanted);
}
