import { composeReport, validate, type Text, type Validation } from '../core';
import { cellMarks } from '../core/rules/cellMarks';
import { heldRemarks } from './findings/heldRemarks';
import { writeWithMarks } from './marks/writeWithMarks';
import type { OnProgress } from './progress';
import { readWorkbook } from './reading/readInputs';
import type { RunExcel } from './run';
import { planReport } from './writing/plan';
import type { WrittenSheet } from './writing/writePlan';

/** What generating did. Where something could not be read nothing is written: `sheets` is empty. */
export interface Generation {
  readonly validation: Validation;
  readonly sheets: readonly WrittenSheet[];
  readonly notes: readonly Text[];
}

/** Validates, then writes the report sheets, the narrative and the findings sheet: at most three round trips and one for every 4 MB. */
export async function generateReport(
  run: RunExcel,
  onProgress: OnProgress = () => undefined,
): Promise<Generation> {
  onProgress({ step: { zh: '读取填报表', en: 'Reading the input tables' }, done: 0, of: 2 });
  return run(async (context) => {
    const reading = await readWorkbook(context, 'all');
    const validated = validate(reading.raw);
    const { validation } = validated;
    const remarks = heldRemarks(reading.sheets, reading.held);
    const { sheets } = composeReport(validated, remarks);
    if (sheets.length === 0) return { validation, sheets: [], notes: [] };
    const plan = planReport(sheets, reading.sheets, reading.held);
    const marks = cellMarks(validation, remarks);
    const written = await writeWithMarks(context, { plan, marks }, reading, onProgress);
    return { validation, ...written };
  });
}
