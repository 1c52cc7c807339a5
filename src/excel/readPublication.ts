import { composeInSteps, validateInSteps, type Beside, type Publication, type Validation } from '../core';
import { inSlices } from './inSlices';
import { asking, paceOf, type Pace } from './progress';
import { readInputs } from './reading/readInputs';
import type { RunExcel } from './run';

/** The report in the order of print with its validation; no report where something could not be read. */
export interface ReadPublication {
  readonly validation: Validation;
  readonly publication: Publication | undefined;
}

/** Validates the workbook and puts its report in the order of print; reads only. */
export async function readPublication(
  run: RunExcel,
  wanted: Partial<Pace> = {},
  beside: Beside = {},
): Promise<ReadPublication> {
  const pace = paceOf(wanted);
  pace.onProgress(asking);
  const { raw } = await run(readInputs);
  const validated = await inSlices(validateInSteps(raw, beside), pace);
  const { publication } = await inSlices(composeInSteps(validated), pace);
  return { validation: validated.validation, publication };
}
