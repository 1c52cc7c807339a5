import { composeInSteps, validateInSteps, type Beside, type Text, type Validation } from '../core';
import { cellMarks } from '../core/rules/cellMarks';
import { heldRemarks } from './findings/heldRemarks';
import { writeWithMarks } from './marks/writeWithMarks';
import { inSlices } from './inSlices';
import { noteRuns } from './lastRuns';
import { asking, paceOf, type Pace } from './progress';
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

/**
 * Validates, then writes the report sheets, the narrative and the findings sheet: at most three round trips and one for
 * every 4 MB. Cancelled before the first write it stops at once, later only after what it wrote is taken back.
 */
export async function generateReport(
  run: RunExcel,
  wanted: Partial<Pace> = {},
  beside: Pick<Beside, 'profile'> = {},
): Promise<Generation> {
  const pace = paceOf(wanted);
  pace.onProgress(asking);
  return run(async (context) => {
    const reading = await readWorkbook(context, 'all');
    const validated = await inSlices(validateInSteps(reading.raw, beside), pace);
    const { validation } = validated;
    const remarks = heldRemarks(reading.sheets, reading.held);
    const { sheets } = await inSlices(composeInSteps(validated, remarks), pace);
    if (sheets.length === 0) return { validation, sheets: [], notes: [] };
    const today = pace.today();
    const plan = planReport(sheets, reading, today);
    const marks = cellMarks(validation, remarks);
    const noted = noteRuns(['validated', 'generated'], today);
    const written = await writeWithMarks(context, { plan, marks, noted }, reading, pace);
    return { validation, ...written };
  });
}
