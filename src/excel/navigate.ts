import type { RunExcel } from './run';

/** Shows and selects a cell given as `收入明细!D5` or `'a sheet'!D5`. */
export async function selectCell(run: RunExcel, address: string): Promise<void> {
  const split = address.lastIndexOf('!');
  const sheet = address
    .slice(0, split)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  await run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address.slice(split + 1)).select();
    await context.sync();
  });
}
