import { validate, type Validation } from '../core';
import type { OnProgress } from './progress';
import { readInputs } from './reading/readInputs';
import type { RunExcel } from './run';

/** Validates the workbook: reads only, in one round trip (two where a table has to be looked for by its header). */
export async function validateWorkbook(
  run: RunExcel,
  onProgress: OnProgress = () => undefined,
): Promise<Validation> {
  onProgress({ step: { zh: '读取填报表', en: 'Reading the input tables' }, done: 0, of: 2 });
  const { raw } = await run(readInputs);
  onProgress({ step: { zh: '核对', en: 'Checking' }, done: 1, of: 2 });
  return validate(raw).validation;
}
