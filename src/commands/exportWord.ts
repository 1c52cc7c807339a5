import type { Validation } from '../core';
import type { Text } from '../core/text';
import type { Progress, ReadPublication } from '../excel';
import { Cancelled } from '../excel/cancelled';
import type { OutputFile } from './outputFile';

/** The report as a Word document, with the validation of what it says; no file where something could not be read. */
export interface WordExport {
  readonly validation: Validation;
  readonly file: OutputFile | undefined;
  /** What there is to say about the report in the workbook beside it. */
  readonly notes: readonly Text[];
}

interface Waiting {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
  readonly pause: () => Promise<void>;
}

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const layingOut: Text = { zh: '排版 Word 文档', en: 'Laying out the Word document' };

/** Lays a report out. What does so is a script of its own, loaded when it is first asked for. */
export async function wordExportOf(
  { validation, publication, notes }: ReadPublication,
  { onProgress, signal, pause }: Waiting,
): Promise<WordExport> {
  if (publication === undefined) return { validation, file: undefined, notes };
  onProgress({ step: layingOut, done: 0, of: 0 });
  const { fileNameOf, packed, reportDocument } = await import('../word');
  await pause();
  const bytes = await packed(reportDocument(publication));
  if (signal.aborted) throw new Cancelled();
  const blob = new Blob([new Uint8Array(bytes)], { type: mediaType });
  return { validation, file: { name: fileNameOf(publication), blob }, notes };
}
