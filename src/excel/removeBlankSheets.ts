import type { RunExcel } from './run';

/** Removes sheets that hold nothing at all, for a workbook just made; one sheet always stays. */
export async function removeBlankSheets(run: RunExcel): Promise<void> {
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((worksheet) => {
      const range = worksheet.getUsedRangeOrNullObject();
      range.load('address');
      return { worksheet, range };
    });
    await context.sync();
    const blank = used.filter(({ range }) => range.isNullObject);
    if (blank.length === used.length) blank.shift();
    for (const { worksheet } of blank) worksheet.delete();
    await context.sync();
  });
}
