import { fill } from '../core/text';
import { beginNextYear, removeBlankSheets, runIn } from '../excel';
import { createLocalExcel } from '../host';
import { missingArgument, readArguments } from './arguments';
import type { Command } from './command';
import { openWorkbook, saveWorkbook } from './workbookFile';

const synopsis = 'new-year FILE.xlsx -o OUT.xlsx';

const begun = {
  zh: '次年的填报工作簿已建好：{file}。单位、机构、科目和项目名称已带入，上年决算数、年初结转和结余取自本年决算；其余请填写。',
  en: 'Begun for the next year: {file}. Names, codes and last year’s finals are filled in; the rest is to be typed.',
} as const;

const withErrors = {
  zh: '注意：本年的工作簿还有 {count} 个错误，更正后请重新建立。',
  en: 'Note: this year’s workbook still has {count#error|errors}. Correct them and begin again.',
} as const;

/** Writes the next year's input workbook, begun from this year's. Where that cannot be read, no file is written. */
export const newYear: Command = {
  name: 'new-year',
  synopsis,
  run: async (words) => {
    const given = readArguments(words);
    if (given?.file === undefined || given.output === undefined) return missingArgument(synopsis);
    const excel = await openWorkbook(given.file);
    if (excel === undefined) return 2;
    const next = await createLocalExcel();
    const { validation, sheets } = await beginNextYear(runIn(excel.Excel), runIn(next.Excel));
    if (sheets.length === 0) {
      console.error(validation.readProblems.flatMap(({ message: { zh, en } }) => [zh, en]).join('\n'));
      return 2;
    }
    await removeBlankSheets(runIn(next.Excel));
    if (!(await saveWorkbook(given.output, await next.save()))) return 2;
    const { errors } = validation.summary;
    const said = errors === 0 ? [begun] : [begun, withErrors];
    const slots = { file: given.output, count: String(errors) };
    console.log(
      said
        .map((text) => fill(text, slots))
        .flatMap(({ zh, en }) => [zh, en])
        .join('\n'),
    );
    return errors === 0 ? 0 : 1;
  },
};
