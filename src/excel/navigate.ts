import type { RunExcel } from './run';
import { sheetOf } from './sheetOf';

/** Shows and selects a cell given as `收入明细!D5` or `'a sheet'!D5`. */
export async function selectCell(run: RunExcel, address: string): Promise<void> {
  await run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetOf(address));
    worksheet.activate();
    worksheet.getRange(address.slice(address.lastIndexOf('!') + 1)).select();
    await context.sync();
  });
}
