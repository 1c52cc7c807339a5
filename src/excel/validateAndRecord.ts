import { validate, type Text, type Validation } from '../core';
import { findingsSheetId } from '../core/sheets';
import { recordFindings } from './findings/recordFindings';
import type { OnProgress } from './progress';
import { readWorkbook } from './reading/readInputs';
import type { RunExcel } from './run';

/** A validation that stands in the workbook too; the notes say where it could not be written or marked. */
export interface RecordedValidation {
  readonly validation: Validation;
  readonly notes: readonly Text[];
}

/** Validates, writes the findings sheet and marks the cells with errors: at most three round trips. */
export function validateAndRecord(
  run: RunExcel,
  onProgress: OnProgress = () => undefined,
): Promise<RecordedValidation> {
  onProgress({ step: { zh: '读取填报表', en: 'Reading the input tables' }, done: 0, of: 2 });
  return run(async (context) => {
    const reading = await readWorkbook(context, [findingsSheetId]);
    onProgress({ step: { zh: '核对', en: 'Checking' }, done: 1, of: 2 });
    const { validation } = validate(reading.raw);
    return { validation, notes: await recordFindings(context, validation, reading, onProgress) };
  });
}
