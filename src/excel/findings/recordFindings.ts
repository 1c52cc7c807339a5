import { cellMarks } from '../../core/rules/cellMarks';
import { findingsSheet } from '../../core/sheets';
import { fill, type Text } from '../../core/text';
import type { Validation } from '../../core/validation';
import { failureInWords } from '../failureInWords';
import { noteRuns } from '../lastRuns';
import { writeWithMarks } from '../marks/writeWithMarks';
import { Cancelled } from '../cancelled';
import type { Pace } from '../progress';
import type { WorkbookReading } from '../reading/readInputs';
import { planSheets } from '../writing/plan';
import { heldRemarks } from './heldRemarks';

const notWritten: Text = {
  zh: '校验已完成，但“校验结果”没有写入工作簿。{why}',
  en: 'The validation is done, but the findings sheet was not written. {why}',
};

/**
 * Writes the findings sheet, only what changed, with what was decided before, and marks the cells with errors: one round
 * trip. No other sheet is touched. Resolves to what there is to say about it, a failure included; it rejects only when it is cancelled.
 */
export async function recordFindings(
  context: Excel.RequestContext,
  validation: Validation,
  reading: WorkbookReading,
  pace: Pace,
): Promise<readonly Text[]> {
  const { sheets, held } = reading;
  const remarks = heldRemarks(sheets, held);
  const plan = planSheets([findingsSheet(validation, remarks)], reading, pace.today());
  const marks = cellMarks(validation, remarks);
  const noted = noteRuns(['validated'], pace.today());
  try {
    return (await writeWithMarks(context, { plan, marks, noted }, reading, pace)).notes;
  } catch (failure) {
    if (failure instanceof Cancelled) throw failure;
    return [fill(notWritten, { why: failureInWords(failure) })];
  }
}
