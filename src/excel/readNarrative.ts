import { narrativeText, validate, type Beside, type Validation } from '../core';
import { readInputs } from './reading/readInputs';
import type { RunExcel } from './run';

/** The narrative of the workbook as plain text, with its validation; reads only. */
export async function readNarrative(
  run: RunExcel,
  beside: Pick<Beside, 'profile'> = {},
): Promise<{ readonly validation: Validation; readonly text: string }> {
  const { raw } = await run(readInputs);
  const validated = validate(raw, beside);
  return { validation: validated.validation, text: narrativeText(validated) };
}
