import type { Audit } from '../core/audit';
import { fileName } from '../core/fileName';
import type { Language } from '../core/text';
import type { Written } from './auditWritten';
import type { OutputFile } from './outputFile';

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The document, or one made of the text, with a comment at each finding. */
export async function markedFile(
  { name, docx, text }: Written,
  { findings }: Audit,
  language: Language,
): Promise<OutputFile> {
  const { commentsOf, markedDocument, plainDocument } = await import('../word/marking');
  const document = docx ?? (await plainDocument(text));
  const marked = await markedDocument(document, commentsOf(findings, language), new Date());
  const blob = new Blob([new Uint8Array(marked)], { type: mediaType });
  return { name: fileName(`${(name ?? '文稿').replace(/\.\w+$/u, '')}（批注）`, '.docx'), blob };
}
