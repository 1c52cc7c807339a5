import { validateInSteps, type Validation } from '../core';
import { findingsSheetId } from '../core/sheets';
import { recordFindings, type RecordedFindings } from './findings/recordFindings';
import { inSlices } from './inSlices';
import { asking, paceOf, type Pace } from './progress';
import { readWorkbook } from './reading/readInputs';
import type { RunExcel } from './run';

/** A validation that stands in the workbook too; the notes say where it could not be written or marked. */
export interface RecordedValidation extends RecordedFindings {
  readonly validation: Validation;
}

/** Validates, writes the findings sheet and marks the cells with errors: at most three round trips. */
export function validateAndRecord(run: RunExcel, wanted: Partial<Pace> = {}): Promise<RecordedValidation> {
  const pace = paceOf(wanted);
  pace.onProgress(asking);
  return run(async (context) => {
    const reading = await readWorkbook(context, [findingsSheetId]);
    const { validation } = await inSlices(validateInSteps(reading.raw), pace);
    return { validation, ...(await recordFindings(context, validation, reading, pace)) };
  });
}
