import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Audit } from '../../core/audit';
import { commentsOf, markedDocument, plainDocument } from '../../word/marking';
import { saveWorkbook } from '../workbookFile';
import type { WrittenFile } from './writtenFile';

/** Whether a marked-up document may be written there: not over what was read. Says so on stderr where it may not. */
export async function mayMark(given: string, marked: string): Promise<boolean> {
  const real = (file: string): Promise<string> => realpath(file).catch(() => resolve(file));
  if ((await real(given)) !== (await real(marked))) return true;
  console.error(`带批注的文档不能写在原文件 ${given} 上。请换一个文件名。`);
  console.error(`The marked-up document cannot take the place of ${given}. Give it another name.`);
  return false;
}

/** Writes the document, or one made of the text, with a comment at each finding; false after saying why on stderr. */
export async function saveMarked(file: string, written: WrittenFile, { findings }: Audit): Promise<boolean> {
  const { isDocument, bytes, text } = written;
  const document = isDocument ? bytes : await plainDocument(text);
  return saveWorkbook(file, await markedDocument(document, commentsOf(findings, 'zh'), new Date()));
}
