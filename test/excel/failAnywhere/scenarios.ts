import {
  clearMarks,
  freezeReport,
  generateReport,
  insertTemplate,
  validateAndRecord,
} from '../../../src/excel';
import { expenditure } from '../../../src/core/inputs/expenditure';
import { unit } from '../../../src/core/inputs/unit';
import { findSheets, loadSheets } from '../../../src/excel/reading/sheets';
import { setMark } from '../../../src/excel/register';
import { runIn, type RunExcel } from '../../../src/excel';
import { createLocalExcel, type LocalExcel } from '../../../src/host';
import { openSample } from '../../sampleFiles';
import type { Command } from './conversation';

/** A command, and the workbook that it finds. */
export interface Scenario {
  readonly title: string;
  /** Of every how many points one is tried in the ordinary run of tests; all of them with `EVERY_POINT=1`. */
  readonly every: number;
  readonly command: Command;
  readonly workbook: (sample: string) => Promise<LocalExcel>;
}

const sheet = '支出决算表';

/** What is tried on every sample. */
export const scenarios: readonly Scenario[] = [
  { title: 'validate', every: 3, command: validateAndRecord, workbook: (sample) => opened(sample, mistype) },
  {
    title: 'validate after a correction',
    every: 3,
    command: validateAndRecord,
    workbook: (sample) => opened(sample, mistype, validateAndRecord, correct),
  },
  {
    title: 'clear the marks',
    every: 1,
    command: clearMarks,
    workbook: (sample) => opened(sample, mistype, validateAndRecord),
  },
  { title: 'generate', every: 60, command: generateReport, workbook: (sample) => opened(sample) },
  {
    title: 'generate after an input changed',
    every: 80,
    command: generateReport,
    workbook: (sample) => opened(sample, generateReport, refer, correct, lengthen),
  },
  {
    title: 'generate over a sheet changed by hand',
    every: 15,
    command: generateReport,
    workbook: (sample) => opened(sample, generateReport, refer, changeByHand),
  },
  {
    title: 'generate with some layouts anew',
    every: 30,
    command: generateReport,
    workbook: (sample) => opened(sample, generateReport, refer, outdate),
  },
  {
    title: 'freeze',
    every: 25,
    command: freezeReport,
    workbook: (sample) => opened(sample, generateReport, refer),
  },
  {
    title: 'freeze a sheet changed by hand',
    every: 30,
    command: freezeReport,
    workbook: (sample) => opened(sample, generateReport, refer, changeByHand),
  },
];

/** What is tried on an empty workbook. */
export const insertion: Scenario = {
  title: 'insert the template',
  every: 150,
  command: insertTemplate,
  workbook: () => createLocalExcel(),
};

/** The sample with a sheet of the user's, after what was done to it. */
async function opened(sample: string, ...steps: readonly Command[]): Promise<LocalExcel> {
  const excel = await openSample(sample);
  const run = runIn(excel.Excel);
  for (const step of [addOwnSheet, ...steps]) await step(run);
  return excel;
}

function typing(name: string, address: string, value: unknown): Command {
  return (run) =>
    run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange(address).formulas = [[value]];
      await context.sync();
    });
}

const own = '我的底稿';

async function addOwnSheet(run: RunExcel): Promise<void> {
  await run(async (context) => {
    const { worksheets, comments } = context.workbook;
    const worksheet = worksheets.add(own);
    worksheet.getRange('A1:B2').formulas = [
      ['备注', `='${expenditure.name}'!D2*2`],
      ['007', '=B1+1'],
    ];
    worksheet.getRange('A1').format.fill.color = '#FFFF00';
    comments.add(`${own}!B2`, '请核对').replies.add('已核对');
    await context.sync();
  });
}

const refer = typing(own, 'C3', `='${sheet}'!B8`);
const mistype = typing(expenditure.name, 'D3', 123456789.01);
const correct = typing(expenditure.name, 'B3', '换了名称的科目');
/** A name that makes rows of the narrative higher. */
const lengthen = typing(unit.name, 'B5', '北京市丰台区总工会本级（含所属基层工会联合会）');

async function changeByHand(run: RunExcel): Promise<void> {
  await typing(sheet, 'A1', '手工标题')(run);
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange('A9:B9');
    range.format.fill.color = '#FFC000';
    range.format.font.bold = true;
    await context.sync();
  });
}

/** Some sheets were written with a layout that the program has no longer. */
async function outdate(run: RunExcel): Promise<void> {
  await run(async (context) => {
    const loaded = loadSheets(context);
    await context.sync();
    const some = findSheets(loaded).filter(({ name }) => [sheet, '校验结果', '收入决算表'].includes(name));
    for (const { name, mark } of some)
      if (mark !== undefined) setMark(context, name, { ...mark, layout: 'earlier' });
    await context.sync();
  });
}
