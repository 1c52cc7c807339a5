import { insertTemplate, removeBlankSheets, runIn } from '../excel';
import { createLocalExcel } from '../host';
import { isProfile, missingArgument, readArguments } from './arguments';
import type { Command } from './command';
import { saveWorkbook } from './workbookFile';

const synopsis = 'template [--profile beijing-2020] -o FILE.xlsx';

/** Writes an empty input workbook. */
export const template: Command = {
  name: 'template',
  synopsis,
  run: async (words) => {
    const given = readArguments(words);
    if (given?.output === undefined) return missingArgument(synopsis);
    if (!isProfile(given.profile)) return 2;
    const excel = await createLocalExcel();
    const added = await insertTemplate(runIn(excel.Excel), given.profile);
    await removeBlankSheets(runIn(excel.Excel));
    if (!(await saveWorkbook(given.output, await excel.save()))) return 2;
    console.log([`${given.output}:`, ...added.map((name) => `  ${name}`)].join('\n'));
    return 0;
  },
};
