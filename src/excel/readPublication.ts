import { composeInSteps, validateInSteps, type Beside, type Publication, type Validation } from '../core';
import type { ReportSheet } from '../core/sheets/reportSheet';
import { fill, type Text } from '../core/text';
import { inSlices } from './inSlices';
import { sheetStates } from './look/sheetStates';
import { asking, paceOf, type Pace } from './progress';
import { readWorkbook, type WorkbookReading } from './reading/readInputs';
import type { RunExcel } from './run';
import { named } from './named';
import { planReport } from './writing/plan';

/** The report in the order of print with its validation; no report where something could not be read. */
export interface ReadPublication {
  readonly validation: Validation;
  readonly publication: Publication | undefined;
  /** What there is to say about the report in the workbook beside it. */
  readonly notes: readonly Text[];
}

const frozenBehind: Text = {
  zh: '{names}已定稿，定稿后填报表有改动：Word 文档按现在的填报表导出，与已定稿的表不一致。要两者一致，请重新生成并定稿，再导出。',
  en: '{names}: frozen, and the input tables have changed since. The Word document follows the input tables as they are now and differs from what is frozen. To have them agree, generate and freeze again, then export.',
};

/** Validates the workbook and puts its report in the order of print; reads only, what is frozen in one round trip more. */
export async function readPublication(
  run: RunExcel,
  wanted: Partial<Pace> = {},
  beside: Beside = {},
): Promise<ReadPublication> {
  const pace = paceOf(wanted);
  pace.onProgress(asking);
  const reading = await run((context) => readWorkbook(context, 'frozen'));
  const validated = await inSlices(validateInSteps(reading.raw, beside), pace);
  const { publication, sheets } = await inSlices(composeInSteps(validated), pace);
  return { validation: validated.validation, publication, notes: notesOn(sheets, reading) };
}

function notesOn(report: readonly ReportSheet[], reading: WorkbookReading): readonly Text[] {
  const states = reading.held.size === 0 ? [] : sheetStates(planReport(report, reading, undefined));
  const behind = states.filter(({ state }) => state === 'frozenBehind').map(({ name }) => name);
  return behind.length === 0 ? [] : [fill(frozenBehind, { names: named(behind) })];
}
