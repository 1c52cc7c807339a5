import { composeReport, validate, type Text, type Validation } from '../core';
import type { OnProgress } from './progress';
import { readWorkbook } from './reading/readInputs';
import type { RunExcel } from './run';
import { planReport } from './writing/plan';
import { writePlan, type WrittenSheet } from './writing/writePlan';

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
    const { raw, sheets: found, held } = await readWorkbook(context, { withReport: true });
    const validated = validate(raw);
    const { sheets } = composeReport(validated);
    if (sheets.length === 0) return { validation: validated.validation, sheets: [], notes: [] };
    const plan = planReport(sheets, found, held);
    const written = await writePlan(context, plan, onProgress);
    return { validation: validated.validation, sheets: written, notes: plan.notes };
  });
}
