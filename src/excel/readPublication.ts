import { composeReport, validate, type Publication } from '../core';
import type { Beside } from '../core/report';
import { readInputs } from './reading/readInputs';
import type { RunExcel } from './run';

/** The report of the workbook in the order of print; none where something could not be read. Reads only. */
export async function readPublication(run: RunExcel, beside: Beside = {}): Promise<Publication | undefined> {
  const { raw } = await run(readInputs);
  return composeReport(validate(raw, beside)).publication;
}
