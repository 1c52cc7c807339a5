import { Body1 } from '@fluentui/react-components';
import { address } from '../../core/expression';
import type { FigureUse } from '../../core/lineage';
import type { Text } from '../../core/text';
import type { Look } from '../../excel';
import { usePane } from '../paneContext';
import { CellButtons } from '../parts/CellButtons';
import { ItemList } from '../parts/ItemList';
import { useWords } from '../parts/language';
import { BlockButton } from './BlockButton';

const inSheets: Text = { zh: '用在报表', en: 'In the report sheets' };
const inText: Text = { zh: '用在决算说明', en: 'In the narrative' };
const absent: Text = { zh: '（尚未生成）', en: '(not generated yet)' };

interface FigureUsesProps {
  /** The figure's id. */
  readonly figure: string;
  readonly uses: readonly FigureUse[];
  readonly look: Look;
}

/** Every place that prints a figure: report sheets as they are called in this workbook, and sentences. */
export function FigureUses({ figure, uses, look }: FigureUsesProps) {
  return (
    <>
      <ItemList title={inSheets} items={uses.filter((use) => use.kind === 'cell')}>
        {(use) => <SheetUse use={use} look={look} />}
      </ItemList>
      <ItemList title={inText} items={uses.filter((use) => use.kind === 'sentence')}>
        {({ block }) => <BlockButton report={look.report} block={block} figure={figure} />}
      </ItemList>
    </>
  );
}

interface SheetUseProps {
  readonly use: FigureUse & { readonly kind: 'cell' };
  readonly look: Look;
}

function SheetUse({ use, look }: SheetUseProps) {
  const words = useWords();
  const { commands } = usePane();
  const sheet = look.sheets.find(({ id }) => id === use.sheet);
  if (sheet === undefined || sheet.state === 'absent')
    return (
      <Body1>
        {address(use.at)} {words(absent)}
      </Body1>
    );
  return <CellButtons cells={[address({ ...use.at, sheet: sheet.name })]} goToCell={commands.goToCell} />;
}
