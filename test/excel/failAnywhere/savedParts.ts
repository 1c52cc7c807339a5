import JSZip from 'jszip';
import { markPrefix } from '../../../src/core/rules/cellMarks';
import type { Workbook } from '../../../src/host/model/workbook';
import { writeWorkbook } from '../../../src/host/xlsx/writeWorkbook';
import { cloneWorkbook } from './cloneWorkbook';

/** The parts of an .xlsx file by their paths, as text. */
export type SavedParts = ReadonlyMap<string, string>;

/** What an .xlsx file has of some sheets alone, without our marks on their cells and without names that are ours. */
export async function savedParts(workbook: Workbook, names: readonly string[]): Promise<SavedParts> {
  const alone = cloneWorkbook(workbook);
  const sheets = alone.sheets.filter(({ name }) => names.includes(name));
  alone.sheets.splice(0, alone.sheets.length, ...sheets);
  for (const sheet of sheets)
    sheet.comments = sheet.comments.filter(({ content }) => !content.startsWith(markPrefix));
  alone.names = alone.names.filter(({ name }) => !name.startsWith('FinalAccounts.'));
  alone.settings = [];
  alone.activeId = sheets[0]?.id ?? '';
  const { files } = await JSZip.loadAsync(await writeWorkbook(alone));
  const parts = Object.values(files).map(async (file) => [file.name, await file.async('text')] as const);
  return new Map(await Promise.all(parts));
}

/** The paths of parts that only one of the files has, or that differ in a byte. */
export function otherParts(before: SavedParts, after: SavedParts): readonly string[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths.filter((path) => before.get(path) !== after.get(path));
}
