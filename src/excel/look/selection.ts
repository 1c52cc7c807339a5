import type { CellReference } from '../../core/expression';
import type { RunExcel } from '../run';

/** Calls back after every change of the selection, on any sheet, until what this resolves to is called. One round trip each. */
export async function watchSelection(run: RunExcel, onChange: () => void): Promise<() => Promise<void>> {
  return run(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(() => {
      onChange();
      return Promise.resolve();
    });
    await context.sync();
    return async () => {
      handler.remove();
      await handler.context.sync();
    };
  });
}

/** The cell that is active, of several selected areas as well; one round trip. */
export async function activeCell(run: RunExcel): Promise<CellReference> {
  return run(async (context) => {
    const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
    const worksheet = cell.worksheet.load('name');
    await context.sync();
    return { sheet: worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
  });
}
