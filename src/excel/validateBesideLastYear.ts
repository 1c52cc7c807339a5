import { validate, type Validation } from '../core';
import { readInputs } from './reading/readInputs';
import type { RunExcel } from './run';

/** Validates a workbook with last year's beside it; reads both, writes neither. */
export async function validateBesideLastYear(run: RunExcel, runLastYear: RunExcel): Promise<Validation> {
  const { raw } = await run(readInputs);
  const { raw: priorYear } = await runLastYear(readInputs);
  return validate(raw, { priorYear }).validation;
}
