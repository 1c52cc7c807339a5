import { readNarrative, runIn } from '../excel';
import { besideWorkbook, isProfile, missingArgument, readArguments } from './arguments';
import type { Command } from './command';
import { asWords, exitCodeOf } from './print';
import { openWorkbook } from './workbookFile';

const synopsis = 'narrative FILE.xlsx [--profile shanghai-2024]';

/** Prints the narrative of a workbook file as plain text; findings go to stderr. */
export const narrative: Command = {
  name: 'narrative',
  synopsis,
  run: async (words) => {
    const given = readArguments(words);
    if (given?.file === undefined) return missingArgument(synopsis);
    if (!isProfile(given.profile)) return 2;
    const excel = await openWorkbook(given.file);
    if (excel === undefined) return 2;
    const { validation, text } = await readNarrative(runIn(excel.Excel), besideWorkbook(given));
    if (text !== '') console.log(text);
    const code = exitCodeOf(validation);
    if (code !== 0) console.error(asWords(validation));
    return code;
  },
};
