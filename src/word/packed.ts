import { Packer, type Document } from 'docx';
import JSZip from 'jszip';
import { fontTable } from './fontTable';

/** A zip file cannot tell an earlier day. */
const noDate = new Date(Date.UTC(1980, 0, 1));

/** The bytes of a .docx file. The same document gives the same bytes: no part of it tells when it was made. */
export async function packed(document: Document): Promise<Uint8Array> {
  const file = await Packer.pack(document, 'uint8array', undefined, [
    { path: 'word/fontTable.xml', data: fontTable() },
  ]);
  const { files } = await JSZip.loadAsync(file);
  const steady = new JSZip();
  for (const [path, part] of Object.entries(files)) {
    const xml = renumbered(withoutDates(asXml(await part.async('string'))));
    steady.file(path, xml, { date: noDate, createFolders: false });
  }
  return steady.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The library leaves out the other characters that XML has not. */
function asXml(text: string): string {
  return text.replace(/[\uFFFE\uFFFF]/gu, '\uFFFD');
}

function withoutDates(xml: string): string {
  return xml.replace(/<dcterms:(created|modified).*?<\/dcterms:\1>/gu, '');
}

/** Headings that the contents point to, and bookmarks: what stands before the number of each. */
const numbered = [
  /(w:(?:anchor|name)="_Toc|PAGEREF _Toc)(\d+)/gu,
  /(<w:bookmark(?:Start|End)[^>]* w:id=")(\d+)/gu,
];

/** The library counts those headings across all documents that it ever made. */
function renumbered(xml: string): string {
  return numbered.reduce((text, pattern) => {
    const numbers = new Map<string, number>();
    return text.replace(pattern, (_, before: string, given: string) => {
      const number = numbers.get(given) ?? numbers.size + 1;
      numbers.set(given, number);
      return `${before}${number}`;
    });
  }, xml);
}
