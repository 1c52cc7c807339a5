import { Document } from 'docx';
import type { Publication } from '../core/publication';
import { stylesOf } from './paragraphStyles';
import { body, contents, cover } from './sections';

/** The report as a document of Word: cover, contents, tables and text in the order of print. */
export function reportDocument(publication: Publication): Document {
  const { unit, title, lineSpacing } = publication;
  return new Document({
    title: `${unit}${title}`,
    creator: unit,
    styles: stylesOf(lineSpacing),
    sections: [cover(publication), contents(), ...body(publication)],
  });
}
