import { validateInSteps, type Validation } from '../core';
import { inSlices } from './inSlices';
import { asking, paceOf, type Pace } from './progress';
import { readInputs } from './reading/readInputs';
import type { RunExcel } from './run';

/** Validates the workbook: reads only, in one round trip (two where a table has to be looked for by its header). */
export async function validateWorkbook(run: RunExcel, wanted: Partial<Pace> = {}): Promise<Validation> {
  const pace = paceOf(wanted);
  pace.onProgress(asking);
  const { raw } = await run(readInputs);
  return (await inSlices(validateInSteps(raw), pace)).validation;
}
