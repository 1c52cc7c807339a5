import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import type { Account } from '../../core/account';
import { address } from '../../core/expression';
import { sameCellIn } from '../../core/lineage';
import { fill, type Text } from '../../core/text';
import { type Draft, DraftsContext, useDrafts } from '../drafts';
import { CopyButton } from '../parts/CopyButton';
import { Fold } from '../parts/Fold';
import { useWords } from '../parts/language';
import { CellEditor } from './CellEditor';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
});

const title: Text = {
  zh: '改了还没写入单元格的文字（{count}）',
  en: 'Edited, not yet written to the cell ({count})',
};
const gone: Text = {
  zh: '“{path}”（原在 {cell}）现在找不到：行可能被删除或改名，或数据未能读取。这段文字可以复制到别处：',
  en: '“{path}” (it was {cell}) is not found now: its row may have been deleted or renamed, or the data could not be read. The words can be copied:',
};
const copy: Text = { zh: '复制', en: 'Copy' };
const discard: Text = { zh: '放弃', en: 'Discard' };

/** Every draft, also those whose paragraph or cell is no longer there; nothing where there is none. */
export function DraftList({ account }: { readonly account: Account | undefined }) {
  const styles = useStyles();
  const drafts = useDrafts();
  if (drafts.length === 0) return null;
  return (
    <Fold id="drafts" title={fill(title, { count: String(drafts.length) })}>
      <ul className={styles.list}>
        {drafts.map((draft) => (
          <li key={`${address(draft.cell.ref)} ${draft.cell.path}`}>
            {account !== undefined && sameCellIn(account, draft.cell) !== undefined ? (
              <CellEditor cell={draft.cell} />
            ) : (
              <LostDraft draft={draft} />
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function LostDraft({ draft: { cell, text } }: { readonly draft: Draft }) {
  const words = useWords();
  const { drop } = useContext(DraftsContext);
  return (
    <>
      <Body1 block>{words(fill(gone, { path: cell.path, cell: address(cell.ref) }))}</Body1>
      <Body1 block lang="zh-CN">
        {text}
      </Body1>
      <CopyButton label={copy} text={() => text} />
      <Button
        size="small"
        onClick={() => {
          drop(cell);
        }}
      >
        {words(discard)}
      </Button>
    </>
  );
}
