import JSZip from 'jszip';
import { documentPart } from '../reading';
import { commentXml, nextNumber, type Comment } from './comment';
import { markedXml } from './markedXml';
import { commentParts } from './parts';
import { withComments } from './withComments';

/** The same .docx with comments of ours beside those it has; every other part is as it was. Rejects with `DocumentUnreadable`. */
export async function markedDocument(
  docx: Uint8Array,
  comments: readonly Comment[],
  written: Date,
): Promise<Uint8Array> {
  if (comments.length === 0) return docx;
  const { path, xml } = await documentPart(docx);
  const parts = await commentParts(docx, path);
  const first = nextNumber(parts.comments.xml);
  const numbered = comments.map(({ start, end }, index) => ({ id: first + index, start, end }));
  const added = comments.map((comment, index) => commentXml(first + index, comment, written));
  const namespace = /\sxmlns:w="([^"]*)"/u.exec(xml)?.[1] ?? '';
  return replaced(docx, [{ path, xml: markedXml(xml, numbered) }, ...withComments(parts, added, namespace)]);
}

async function replaced(
  docx: Uint8Array,
  parts: readonly { readonly path: string; readonly xml: string }[],
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(docx);
  for (const { path, xml } of parts) {
    const { date } = zip.file(path) ?? { date: new Date(Date.UTC(1980, 0, 1)) };
    zip.file(path, xml, { date, createFolders: false });
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
