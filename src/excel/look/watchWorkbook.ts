import type { RunExcel } from '../run';

/** What was changed: the content of cells, or which sheets there are. */
export type Edit = 'cells' | 'sheets';

/**
 * Calls back after every edit of a cell that this add-in did not make, and whenever a sheet is added or deleted, by
 * whomever, as long as the pane lives.
 */
export async function watchWorkbook(run: RunExcel, onEdit: (edit: Edit) => void): Promise<void> {
  const sheets = (): Promise<void> => {
    onEdit('sheets');
    return Promise.resolve();
  };
  const cells = ({ triggerSource }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (triggerSource !== 'ThisLocalAddin') onEdit('cells');
    return Promise.resolve();
  };
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(cells);
    worksheets.onAdded.add(sheets);
    worksheets.onDeleted.add(sheets);
    await context.sync();
  });
}
