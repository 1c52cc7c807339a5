import { Document, Paragraph } from 'docx';
import { packed } from '../packed';
import { stylesOf } from '../paragraphStyles';

/** A text as a .docx, a line a paragraph: what is read from it again is as long, so that places in the text stay. */
export function plainDocument(text: string): Promise<Uint8Array> {
  const lines = text
    .replace(/\r\n/gu, ' \n')
    .replace(/\r/gu, '\n')
    .replace(/[^\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ' ')
    .split('\n');
  const children = lines.map((line) => new Paragraph(line));
  return packed(new Document({ styles: stylesOf('auto'), sections: [{ children }] }));
}
