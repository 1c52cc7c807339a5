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
  zh: '校验已完成，但写“校验结果”时没有成功。{why}',
  en: 'The validation is done, but writing the findings sheet did not succeed. {why}',
};

/** What became of the findings sheet: its tab, none where it was not written, and what there is to say about it. */
export interface RecordedFindings {
  readonly sheet: string | undefined;
  readonly notes: readonly Text[];
}

/**
 * Writes the findings sheet, only what changed, with what was decided before, and marks the cells with errors: one round
 * trip. No other sheet is touched. A failure is told among the notes; it rejects only when it is cancelled.
 */
export async function recordFindings(
  context: Excel.RequestContext,
  validation: Validation,
  reading: WorkbookReading,
  pace: Pace,
): Promise<RecordedFindings> {
  const { sheets, held } = reading;
  const remarks = heldRemarks(sheets, held);
  const plan = planSheets([findingsSheet(validation, remarks)], reading, pace.today());
  const marks = cellMarks(validation, remarks);
  const noted = noteRuns(['validated'], pace.today());
  try {
    const { sheets: written, notes } = await writeWithMarks(context, { plan, marks, noted }, reading, pace);
    return { sheet: written[0]?.name, notes };
  } catch (failure) {
    if (failure instanceof Cancelled) throw failure;
    return { sheet: undefined, notes: [fill(notWritten, { why: failureInWords(failure) })] };
  }
}
