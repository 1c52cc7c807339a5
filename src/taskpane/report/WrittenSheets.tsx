import { Badge, type BadgeProps, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { fill, type Text } from '../../core/text';
import type { Generation, WrittenSheet } from '../../excel';
import type { GoToCell } from '../parts/CellButtons';
import { firstCellOf } from '../parts/firstCellOf';
import { ItemList } from '../parts/ItemList';
import { useWords } from '../parts/language';
import { Notice } from '../parts/Notice';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  sheet: { minWidth: 'auto', justifyContent: 'start', textAlign: 'start' },
});

const title: Text = { zh: '报表工作表', en: 'Report sheets' };

const cellsWritten: Text = { zh: '{count} 个单元格', en: '{count#cell|cells}' };

const states: Readonly<Record<WrittenSheet['state'], Text>> = {
  created: { zh: '新建', en: 'created' },
  changed: { zh: '已更新', en: 'changed' },
  unchanged: { zh: '无变化', en: 'unchanged' },
};

const colours: Readonly<Record<WrittenSheet['state'], NonNullable<BadgeProps['color']>>> = {
  created: 'success',
  changed: 'brand',
  unchanged: 'informative',
};

interface WrittenSheetsProps {
  readonly written: Pick<Generation, 'sheets' | 'notes'>;
  readonly goToCell: GoToCell;
}

/** What a command wrote, sheet by sheet, and what it has to say about it. */
export function WrittenSheets({ written: { sheets, notes }, goToCell }: WrittenSheetsProps) {
  return (
    <>
      {notes.map((note) => (
        <Notice key={note.en} intent="info" text={note} />
      ))}
      <ItemList title={title} items={sheets}>
        {(sheet) => <SheetLine sheet={sheet} goToCell={goToCell} />}
      </ItemList>
    </>
  );
}

function SheetLine({ sheet, goToCell }: { readonly sheet: WrittenSheet; readonly goToCell: GoToCell }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.line}>
      <Button
        size="small"
        appearance="outline"
        className={styles.sheet}
        onClick={() => void goToCell(firstCellOf(sheet.name))}
      >
        {sheet.name}
      </Button>
      <Badge appearance="tint" color={colours[sheet.state]}>
        {words(states[sheet.state])}
      </Badge>
      {sheet.state !== 'unchanged' && (
        <Caption1>{words(fill(cellsWritten, { count: String(sheet.cells) }))}</Caption1>
      )}
    </div>
  );
}
