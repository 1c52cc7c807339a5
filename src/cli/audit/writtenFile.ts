import { readFile } from 'node:fs/promises';
import { DocumentUnreadable, unreadableInWords, writtenText, type WrittenText } from '../../word/reading';

/** A written report with the bytes it was read from. */
export interface WrittenFile extends WrittenText {
  readonly bytes: Uint8Array;
}

/** Reads a text file or a .docx; undefined after saying why on stderr. */
export async function writtenFile(file: string): Promise<WrittenFile | undefined> {
  try {
    const bytes = await readFile(file);
    return { ...(await writtenText(bytes, file)), bytes };
  } catch (failure) {
    if (failure instanceof DocumentUnreadable) {
      const { zh, en } = unreadableInWords(file, failure);
      console.error(`${zh}\n${en}`);
    } else if (typeof failure === 'object' && failure !== null && 'code' in failure) {
      console.error(`${file} 打不开（${String(failure.code)}）。请检查文件后重试。`);
      console.error(`${file} cannot be opened (${String(failure.code)}). Check the file and try again.`);
    } else throw failure;
    return undefined;
  }
}
