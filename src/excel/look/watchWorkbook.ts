import type { RunExcel } from '../run';

/** Calls back after every edit of a cell and whenever a sheet is added or deleted, by whomever, as long as the pane lives. */
export async function watchWorkbook(run: RunExcel, onChange: () => void): Promise<void> {
  const tell = (): Promise<void> => {
    onChange();
    return Promise.resolve();
  };
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(tell);
    worksheets.onAdded.add(tell);
    worksheets.onDeleted.add(tell);
    await context.sync();
  });
}
