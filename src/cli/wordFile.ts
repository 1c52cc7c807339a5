import type { Publication } from '../core';
import { readPublication, type RunExcel } from '../excel';
import { packed, reportDocument } from '../word';
import { saveWorkbook } from './workbookFile';

type Beside = Parameters<typeof readPublication>[2] & Partial<Pick<Publication, 'lineSpacing'>>;

/** Writes the report of a workbook as a Word document; false where it cannot be written, after saying why on stderr. */
export async function saveReport(
  file: string,
  run: RunExcel,
  { lineSpacing, ...beside }: Beside = {},
): Promise<boolean> {
  const { publication } = await readPublication(run, {}, beside);
  if (publication === undefined) return true;
  const document = reportDocument({ ...publication, ...(lineSpacing !== undefined && { lineSpacing }) });
  return saveWorkbook(file, await packed(document));
}
