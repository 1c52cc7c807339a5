import { readFile } from 'node:fs/promises';
import type { TaggedText } from '../../core/audit';
import { documentText } from '../../word/reading/documentText';
import { DocumentUnreadable, reasons } from './documentUnreadable';
import { zipEntry } from './zipEntry';

/** Reads a text file (UTF-8, or GB 18030 where it is not), or the text of a .docx; undefined after saying why on stderr. */
export async function writtenText(file: string): Promise<TaggedText | undefined> {
  try {
    const bytes = await readFile(file);
    return /\.docx$/iu.test(file) || isZip(bytes) ? ofDocument(bytes) : { text: ofBytes(bytes), tags: [] };
  } catch (failure) {
    if (failure instanceof DocumentUnreadable) {
      const { zh, en } = failure.why;
      console.error(`${file} 读不出来：${zh}。\n${file} cannot be read: ${en}.`);
    } else if (typeof failure === 'object' && failure !== null && 'code' in failure) {
      console.error(`${file} 打不开（${String(failure.code)}）。请检查文件后重试。`);
      console.error(`${file} cannot be opened (${String(failure.code)}). Check the file and try again.`);
    } else throw failure;
    return undefined;
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;
}

function ofDocument(bytes: Uint8Array): TaggedText {
  const xml = new TextDecoder().decode(zipEntry(bytes, 'word/document.xml'));
  if (!xml.includes('<w:document')) throw new DocumentUnreadable(reasons.broken);
  return documentText(xml);
}

function ofBytes(bytes: Uint8Array): string {
  if (bytes.includes(0) && !isUtf16(bytes)) throw new DocumentUnreadable(reasons.noText);
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
