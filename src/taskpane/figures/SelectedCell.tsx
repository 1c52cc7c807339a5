import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Account } from '../../core/account';
import { address, type CellReference } from '../../core/expression';
import { linksOf, type CellLinks } from '../../core/lineage';
import { fill, type Text } from '../../core/text';
import type { Look } from '../../excel';
import { Fold } from '../parts/Fold';
import { ItemList } from '../parts/ItemList';
import { useWords } from '../parts/language';
import { BlockButton } from './BlockButton';
import { FigureLine } from './FigureLine';
import { FindingButton } from './FindingButton';

const useStyles = makeStyles({
  links: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

const title: Text = { zh: '所选单元格 {cell}', en: 'The selected cell {cell}' };
const nothing: Text = {
  zh: '报告没有用到这一格。选中填报表里的数、说明文字，或报表里的数，这里就列出它用在哪里、怎样得来。',
  en: 'The report makes no use of this cell. Select a number or a text of an input table, or a number of a report sheet, to see here where it is used and where it comes from.',
};
const printed: Text = { zh: '这里印的数', en: 'The figure printed here' };
const figures: Text = { zh: '由它得出的数', en: 'Figures that come from it' };
const blocks: Text = { zh: '印出它的段落', en: 'Paragraphs that print it' };
const findings: Text = { zh: '校验发现', en: 'Findings about it' };

interface SelectedCellProps {
  readonly cell: CellReference;
  readonly look: Look;
  readonly account: Account;
  readonly isOpenAtFirst: boolean;
  readonly onOpen: (id: string) => void;
}

/** What the selected cell has to do with the report: the figure printed there, or what is made of it. */
export function SelectedCell({ cell, look, account, isOpenAtFirst, onOpen }: SelectedCellProps) {
  const links = useMemo(() => linksIn(look, account, cell), [look, account, cell]);
  return (
    <Fold
      key={String(isOpenAtFirst)}
      id={isOpenAtFirst ? 'selectedCell' : 'selectedCellBesideFigure'}
      title={fill(title, { cell: address(cell) })}
      isOpenAtFirst={isOpenAtFirst}
    >
      <LinkLists links={links} look={look} onOpen={onOpen} />
    </Fold>
  );
}

function linksIn({ report, sheets, validated }: Look, account: Account, cell: CellReference): CellLinks {
  const written = sheets.filter(({ state }) => state !== 'absent');
  const reportSheets = new Map(written.map(({ id, name }) => [name, id]));
  const { findings: found } = validated.validation;
  return linksOf(cell, { report, account, findings: found, reportSheets });
}

interface LinkListsProps {
  readonly links: CellLinks;
  readonly look: Look;
  readonly onOpen: (id: string) => void;
}

function LinkLists({ links, look, onOpen }: LinkListsProps) {
  const styles = useStyles();
  const words = useWords();
  const lists = [links.figures, links.blocks, links.findings];
  if (links.printed === undefined && lists.every((list) => list.length === 0))
    return <Body1 block>{words(nothing)}</Body1>;
  return (
    <div className={styles.links}>
      {links.printed !== undefined && (
        <div>
          <Caption1 block>{words(printed)}</Caption1>
          <FigureLine traced={links.printed} onOpen={onOpen} />
        </div>
      )}
      <ItemList title={findings} items={links.findings}>
        {(finding) => <FindingButton finding={finding} />}
      </ItemList>
      <ItemList title={figures} items={links.figures}>
        {(traced) => <FigureLine traced={traced} onOpen={onOpen} />}
      </ItemList>
      <ItemList title={blocks} items={links.blocks}>
        {(block) => <BlockButton report={look.report} block={block} />}
      </ItemList>
    </div>
  );
}
