import type { Report } from '../../core/audit';
import { readPublication, runIn } from '../../excel';
import { figureTag } from '../../word';
import { besideWorkbook, type Arguments } from '../arguments';
import { asWords } from '../print';
import { openWorkbook } from '../workbookFile';

/** The report that a workbook file gives; undefined where it cannot be read in full, after saying why on stderr. */
export async function reportOf(file: string, given: Arguments): Promise<Report | undefined> {
  const excel = await openWorkbook(file);
  if (excel === undefined) return undefined;
  const { validation, publication } = await readPublication(runIn(excel.Excel), {}, besideWorkbook(given));
  if (publication === undefined) {
    console.error(asWords(validation));
    return undefined;
  }
  return { publication, tagOf: figureTag };
}
