import { validateWorkbook, runIn } from '../excel';
import { missingArgument, readArguments } from './arguments';
import type { Command } from './command';
import { asJson, asWords, exitCodeOf } from './print';
import { openWorkbook } from './workbookFile';

const synopsis = 'validate FILE.xlsx [--json]';

/** Validates a workbook file and prints what was found. */
export const validate: Command = {
  name: 'validate',
  synopsis,
  run: async (words) => {
    const given = readArguments(words);
    if (given?.file === undefined) return missingArgument(synopsis);
    const excel = await openWorkbook(given.file);
    if (excel === undefined) return 2;
    const validation = await validateWorkbook(runIn(excel.Excel));
    console.log(given.json ? asJson(validation) : asWords(validation));
    return exitCodeOf(validation);
  },
};
