import type { TaggedText } from '../../core/audit';
import { documentPart } from './documentPart';
import { documentText } from './documentText';
import { DocumentUnreadable, reasons } from './documentUnreadable';

/** A written report: its text, and whether it came in a Word document. */
export interface WrittenText extends TaggedText {
  readonly isDocument: boolean;
}

/** Reads a text file (UTF-8, UTF-16, or GB 18030), or the text of a .docx. Rejects with `DocumentUnreadable`. */
export async function writtenText(bytes: Uint8Array, name: string): Promise<WrittenText> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new DocumentUnreadable(reasons.encrypted);
  if (!isZip(bytes) && !/\.docx$/iu.test(name)) return { text: ofBytes(bytes), tags: [], isDocument: false };
  const { xml } = await documentPart(bytes);
  return { ...documentText(xml), isDocument: true };
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;
}

function ofBytes(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  if (bytes.includes(0)) throw new DocumentUnreadable(reasons.noText);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
