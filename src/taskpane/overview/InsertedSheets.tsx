import type { Text } from '../../core/text';
import { CellButtons, type GoToCell } from '../parts/CellButtons';
import { firstCellOf } from '../parts/firstCellOf';
import { ItemList } from '../parts/ItemList';

const title: Text = { zh: '新增的工作表', en: 'Sheets added' };

interface InsertedSheetsProps {
  readonly sheets: readonly string[];
  readonly goToCell: GoToCell;
}

/** What the template added. */
export function InsertedSheets({ sheets, goToCell }: InsertedSheetsProps) {
  return (
    <ItemList title={title} items={sheets}>
      {(sheet) => <CellButtons cells={[firstCellOf(sheet)]} goToCell={goToCell} />}
    </ItemList>
  );
}
