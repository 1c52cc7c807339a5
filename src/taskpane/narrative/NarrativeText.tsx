import { makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Account } from '../../core/account';
import { sameCellIn, wantedWordsOf } from '../../core/lineage';
import { plainText } from '../../core/narrative';
import type { Text } from '../../core/text';
import type { Look } from '../../excel';
import { DraftsContext } from '../drafts';
import { usePane } from '../paneContext';
import { CopyButton } from '../parts/CopyButton';
import { aimIn } from './aim';
import { showBlock } from './blockId';
import { FindBar } from './FindBar';
import { HeadingView } from './HeadingView';
import { Outline } from './Outline';
import { ParagraphView } from './ParagraphView';
import { TracedText } from './TracedText';
import { WantedWordsList } from './WantedWordsList';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

const copyAll: Text = { zh: '复制全文', en: 'Copy the whole text' };

interface NarrativeTextProps {
  readonly look: Look;
  readonly account: Account;
}

/** The text with what helps to read, search and copy it. */
export function NarrativeText({ look, account }: NarrativeTextProps) {
  const styles = useStyles();
  const { follow } = useContext(DraftsContext);
  const aimed = useAimed();
  const blocks = look.report.narrative;
  const { findings } = look.validated.validation;
  const [search, setSearch] = useState('');
  const found = useDeferredValue(search.trim());
  const wanted = useMemo(() => wantedWordsOf(account, findings), [account, findings]);
  useEffect(() => {
    follow((cell) => sameCellIn(account, cell));
  }, [follow, account]);
  return (
    <>
      <div className={styles.tools}>
        <CopyButton label={copyAll} text={() => plainText(blocks)} />
      </div>
      <FindBar blocks={blocks} search={search} onSearch={setSearch} />
      <Outline blocks={blocks} />
      <WantedWordsList wanted={wanted} />
      <TracedText report={look.report}>
        {blocks.map((block, place) =>
          block.kind === 'heading' ? (
            <HeadingView key={place} heading={block} place={place} />
          ) : (
            <ParagraphView
              key={block.id}
              paragraph={block}
              {...{ place, account, wanted }}
              search={found}
              aimed={aimed?.block === place ? (aimed.figure ?? '') : undefined}
            />
          ),
        )}
      </TracedText>
    </>
  );
}

/** What the tab was opened to show; it is scrolled to. */
function useAimed() {
  const { aim } = usePane();
  const aimed = useMemo(() => aimIn(aim), [aim]);
  useEffect(() => {
    if (aimed !== undefined) showBlock(aimed.block, { takeFocus: true });
  }, [aimed]);
  return aimed;
}
