import { freezeReport, runIn } from '../excel';
import { missingArgument, readArguments } from './arguments';
import type { Command } from './command';
import { holdsMacros } from './holdsMacros';
import { writtenInWords } from './print';
import { openWorkbook, saveWorkbook } from './workbookFile';

const synopsis = 'freeze FILE.xlsx -o OUT.xlsx';

/** Writes a copy of a workbook whose report sheets hold values instead of formulas. Where there are none, no file is written. */
export const freeze: Command = {
  name: 'freeze',
  synopsis,
  run: async (words) => {
    const given = readArguments(words);
    if (given?.file === undefined || given.output === undefined) return missingArgument(synopsis);
    if (holdsMacros(given.file)) return 2;
    const excel = await openWorkbook(given.file);
    if (excel === undefined) return 2;
    const { sheets, notes } = await freezeReport(runIn(excel.Excel));
    if (sheets.length > 0 && !(await saveWorkbook(given.output, await excel.save()))) return 2;
    console.log(writtenInWords({ sheets, notes }).join('\n'));
    return notes.length === 0 ? 0 : 1;
  },
};
