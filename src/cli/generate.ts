import { writeFile } from 'node:fs/promises';
import { generateReport, type Generation } from '../excel';
import { missingArgument, readArguments } from './arguments';
import type { Command } from './commands';
import { asJson, asWords, exitCodeOf } from './print';
import { openWorkbook } from './workbookFile';

const synopsis = 'generate FILE.xlsx -o OUT.xlsx [--json]';

/** Writes the report into a copy of a workbook file. Where something cannot be read, no file is written. */
export const generate: Command = {
  name: 'generate',
  synopsis,
  run: async (words) => {
    const given = readArguments(words);
    if (given?.file === undefined || given.output === undefined) return missingArgument(synopsis);
    const excel = await openWorkbook(given.file);
    if (excel === undefined) return 2;
    const generation = await generateReport(excel.run);
    if (generation.sheets.length > 0) await writeFile(given.output, await excel.save());
    const { sheets, notes, validation } = generation;
    console.log(given.json ? asJson(validation, { sheets, notes }) : generationInWords(generation));
    return exitCodeOf(validation);
  },
};

const stateWords = { created: '新建', changed: '更新', unchanged: '未变' } as const;

function generationInWords({ validation, sheets, notes }: Generation): string {
  const written = sheets.map(({ name, state, cells }) => `${stateWords[state]} ${name}（${String(cells)}）`);
  const nothing =
    sheets.length === 0
      ? ['没有生成报表：请先更正上面的问题。Nothing was written: correct the above first.']
      : [];
  return [asWords(validation), ...nothing, ...written, ...notes.flatMap(({ zh, en }) => [zh, en])].join('\n');
}
