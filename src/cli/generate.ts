import { generateReport, runIn } from '../excel';
import { besideWorkbook, isProfile, missingArgument, readArguments } from './arguments';
import type { Command } from './command';
import { holdsMacros } from './holdsMacros';
import { lineSpacingAskedFor } from './lineSpacing';
import { asJson, exitCodeOf, generationInWords } from './print';
import { openWorkbook, saveWorkbook } from './workbookFile';
import { saveReport } from './wordFile';

const synopsis =
  'generate FILE.xlsx -o OUT.xlsx [--docx OUT.docx] [--line-spacing 28] [--profile shanghai-2024] [--json]';

/** Writes the report into a copy of a workbook file, and as a Word document where one is asked for. Where something cannot be read, no file is written. */
export const generate: Command = {
  name: 'generate',
  synopsis,
  run: async (words) => {
    const given = readArguments(words);
    if (given?.file === undefined || given.output === undefined) return missingArgument(synopsis);
    if (holdsMacros(given.file)) return 2;
    const spacing = lineSpacingAskedFor(given);
    if (!isProfile(given.profile) || spacing === undefined) return 2;
    const excel = await openWorkbook(given.file);
    if (excel === undefined) return 2;
    const clock = { today: () => new Date() };
    const generation = await generateReport(runIn(excel.Excel), clock, besideWorkbook(given));
    if (generation.sheets.length > 0 && !(await saveWorkbook(given.output, await excel.save()))) return 2;
    const beside = { ...besideWorkbook(given), ...spacing };
    if (given.docx !== undefined && !(await saveReport(given.docx, runIn(excel.Excel), beside))) return 2;
    const { sheets, notes, validation } = generation;
    console.log(given.json ? asJson(validation, { sheets, notes }) : generationInWords(generation));
    return exitCodeOf(validation);
  },
};
