import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { memo, useContext, useMemo, useState } from 'react';
import type { Account } from '../../core/account';
import { typedWordsIn, wantedBeside, type WantedWords } from '../../core/lineage';
import type { PrintedParagraph } from '../../core/narrative';
import type { Text } from '../../core/text';
import { DraftsContext, isBegun } from '../drafts';
import { CopyButton } from '../parts/CopyButton';
import { useWords } from '../parts/language';
import { FigureButton } from './FigureButton';
import { blockId } from './blockId';
import { runsOf, textOf } from './runs';
import { WantedWordsItem } from './WantedWordsList';
import { WordsEditor } from './WordsEditor';

const useStyles = makeStyles({
  // What is out of sight is not laid out: a text may have hundreds of paragraphs.
  block: { contentVisibility: 'auto', containIntrinsicSize: 'auto 120px' },
  text: { textIndent: '2em', lineHeight: tokens.lineHeightBase400 },
  found: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
  aimed: {
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    paddingLeft: tokens.spacingHorizontalXS,
  },
  actions: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  wanted: {
    padding: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorStatusWarningBorderActive}`,
  },
});

const copy: Text = { zh: '复制本段', en: 'Copy this paragraph' };
const edit: Text = { zh: '修改本段填写的文字', en: 'Edit the words typed for this paragraph' };

interface ParagraphViewProps {
  readonly paragraph: PrintedParagraph;
  readonly place: number;
  readonly search: string;
  readonly account: Account;
  readonly wanted: readonly WantedWords[];
  /** It is what the tab was opened to show: the id of a figure in it, or empty for all of it. */
  readonly aimed: string | undefined;
}

/** A paragraph as it is printed; its figures lead to their cells, and what was typed for it can be edited below it. */
export const ParagraphView = memo(function ParagraphView(props: ParagraphViewProps) {
  const { paragraph, place, search, account, wanted, aimed } = props;
  const styles = useStyles();
  const runs = useMemo(() => runsOf(paragraph, search), [paragraph, search]);
  const missing = useMemo(() => wantedBeside(wanted, figuresIn(paragraph)), [wanted, paragraph]);
  return (
    <div className={styles.block}>
      <p
        id={blockId(place)}
        tabIndex={-1}
        lang="zh-CN"
        className={mergeClasses(styles.text, aimed !== undefined && styles.aimed)}
      >
        {runs.map((run, index) =>
          run.figure === undefined ? (
            <span key={index} className={mergeClasses(run.isFound && styles.found)}>
              {run.text}
            </span>
          ) : (
            <FigureButton
              key={index}
              run={{ ...run, isFound: run.isFound || run.figure.id === aimed }}
              figure={run.figure}
            />
          ),
        )}
      </p>
      {missing.map((one) => (
        <div key={one.message.en} className={styles.wanted}>
          <WantedWordsItem wanted={one} />
        </div>
      ))}
      <Actions paragraph={paragraph} account={account} />
    </div>
  );
});

function figuresIn({ pieces }: PrintedParagraph) {
  return pieces.map(({ figure }) => figure).filter((figure) => figure !== undefined);
}

function Actions({ paragraph, account }: Pick<ParagraphViewProps, 'paragraph' | 'account'>) {
  const styles = useStyles();
  const words = useWords();
  const { read } = useContext(DraftsContext);
  const typed = useMemo(() => typedWordsIn(account, paragraph.parts), [account, paragraph]);
  const [isEditing, setIsEditing] = useState(() => isBegun(typed, read()));
  return (
    <>
      <div className={styles.actions}>
        {typed.length > 0 && (
          <Button
            size="small"
            appearance="transparent"
            icon={<EditRegular />}
            aria-label={words(edit)}
            title={words(edit)}
            aria-expanded={isEditing}
            onClick={() => {
              setIsEditing(!isEditing);
            }}
          />
        )}
        <CopyButton isSmall label={copy} text={() => textOf(paragraph)} />
      </div>
      {isEditing && (
        <WordsEditor
          cells={typed}
          onClose={() => {
            setIsEditing(false);
          }}
        />
      )}
    </>
  );
}
