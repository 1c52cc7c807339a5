import { runIn, validateBesideLastYear, validateWorkbook } from '../excel';
import { missingArgument, readArguments } from './arguments';
import type { Command } from './command';
import { asJson, asWords, exitCodeOf } from './print';
import { openWorkbook } from './workbookFile';

const synopsis = 'validate FILE.xlsx [--prior-year LAST.xlsx] [--json]';

/** Validates a workbook file, with last year's beside it where that is given, and prints what was found. */
export const validate: Command = {
  name: 'validate',
  synopsis,
  run: async (words) => {
    const given = readArguments(words);
    if (given?.file === undefined) return missingArgument(synopsis);
    const excel = await openWorkbook(given.file);
    const lastYear = given.priorYear === undefined ? excel : await openWorkbook(given.priorYear);
    if (excel === undefined || lastYear === undefined) return 2;
    const run = runIn(excel.Excel);
    const validation =
      lastYear === excel
        ? await validateWorkbook(run)
        : await validateBesideLastYear(run, runIn(lastYear.Excel));
    console.log(given.json ? asJson(validation) : asWords(validation));
    return exitCodeOf(validation);
  },
};
