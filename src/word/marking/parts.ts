import { targetOf, zipPart } from '../reading';

/** The parts of a .docx that comments need, as they are: an empty text where there is none. */
export interface CommentParts {
  readonly comments: Part;
  readonly relationships: Part;
  readonly types: Part;
}

export interface Part {
  readonly path: string;
  readonly xml: string;
}

/** Reads the parts that comments need, beside the main part. */
export async function commentParts(docx: Uint8Array, document: string): Promise<CommentParts> {
  const folder = document.slice(0, document.lastIndexOf('/') + 1);
  const part = async (path: string): Promise<Part> => ({ path, xml: (await zipPart(docx, path)) ?? '' });
  const relationships = await part(`${folder}_rels/${document.slice(folder.length)}.rels`);
  return {
    relationships,
    comments: await part(targetOf(relationships.xml, 'comments', folder) ?? `${folder}comments.xml`),
    types: await part('[Content_Types].xml'),
  };
}
