import { generateReport, runIn } from '../excel';
import { missingArgument, readArguments } from './arguments';
import type { Command } from './command';
import { asJson, exitCodeOf, generationInWords } from './print';
import { openWorkbook, saveWorkbook } from './workbookFile';
import { saveReport } from './wordFile';

const synopsis = 'generate FILE.xlsx -o OUT.xlsx [--docx OUT.docx] [--json]';

const macros = [
  '带宏的工作簿（.xlsm）由命令行写出时会丢失宏；请在 Excel 中用加载项生成，或先另存为 .xlsx。',
  'The command line would lose the macros of an .xlsm workbook. Generate with the add-in in Excel, or save it as .xlsx first.',
];

function refuse(why: readonly string[]): number {
  console.error(why.join('\n'));
  return 2;
}

/** Writes the report into a copy of a workbook file, and as a Word document where one is asked for. Where something cannot be read, no file is written. */
export const generate: Command = {
  name: 'generate',
  synopsis,
  run: async (words) => {
    const given = readArguments(words);
    if (given?.file === undefined || given.output === undefined) return missingArgument(synopsis);
    if (/\.xlsm$/i.test(given.file)) return refuse(macros);
    const excel = await openWorkbook(given.file);
    if (excel === undefined) return 2;
    const generation = await generateReport(runIn(excel.Excel), { today: () => new Date() });
    if (generation.sheets.length > 0 && !(await saveWorkbook(given.output, await excel.save()))) return 2;
    if (given.docx !== undefined && !(await saveReport(given.docx, runIn(excel.Excel)))) return 2;
    const { sheets, notes, validation } = generation;
    console.log(given.json ? asJson(validation, { sheets, notes }) : generationInWords(generation));
    return exitCodeOf(validation);
  },
};
