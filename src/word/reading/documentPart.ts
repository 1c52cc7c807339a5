import { DocumentUnreadable, reasons } from './documentUnreadable';
import { targetOf } from './relationships';
import { zipPart } from './zipPart';

/** The main part of a .docx. */
export interface DocumentPart {
  readonly path: string;
  readonly xml: string;
}

/** The part of a .docx that holds its text, wherever the file says it is. Rejects with `DocumentUnreadable`. */
export async function documentPart(docx: Uint8Array): Promise<DocumentPart> {
  const relationships = (await zipPart(docx, '_rels/.rels')) ?? '';
  const path = targetOf(relationships, 'officeDocument', '') ?? 'word/document.xml';
  const xml = await zipPart(docx, path);
  if (xml?.includes('<w:document') !== true) throw new DocumentUnreadable(reasons.broken);
  return { path, xml };
}
