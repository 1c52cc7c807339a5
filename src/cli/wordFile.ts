import { readPublication, type RunExcel } from '../excel';
import { packed, reportDocument } from '../word';
import { saveWorkbook } from './workbookFile';

/** Writes the report of a workbook as a Word document; false where it cannot be written, after saying why on stderr. */
export async function saveReport(
  file: string,
  run: RunExcel,
  beside: Parameters<typeof readPublication>[2] = {},
): Promise<boolean> {
  const { publication } = await readPublication(run, {}, beside);
  return publication === undefined || saveWorkbook(file, await packed(reportDocument(publication)));
}
