import type { CommentParts, Part } from './parts';

const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts with comments added; `namespace` is the one that the document's own elements are in. */
export function withComments(
  { comments, relationships, types }: CommentParts,
  xml: readonly string[],
  namespace: string,
): readonly Part[] {
  const begun = comments.xml || `${declaration}<w:comments xmlns:w="${namespace}"></w:comments>`;
  const name = comments.path.slice(comments.path.lastIndexOf('/') + 1);
  return [
    { path: comments.path, xml: appended(begun, 'w:comments', xml.join('')) },
    relationships.xml.includes('/comments"')
      ? relationships
      : { path: relationships.path, xml: related(relationships.xml, name, namespace) },
    types.xml.includes(`PartName="/${comments.path}"`)
      ? types
      : {
          path: types.path,
          xml: appended(
            types.xml,
            'Types',
            `<Override PartName="/${comments.path}" ContentType="${contentType}"/>`,
          ),
        },
  ];
}

const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const package_ = 'http://schemas.openxmlformats.org/package/2006/relationships';

function related(relationships: string, target: string, namespace: string): string {
  const begun = relationships || `${declaration}<Relationships xmlns="${package_}"></Relationships>`;
  const kind = namespace.startsWith('http://purl.oclc.org/') ? strict : transitional;
  const id = freeId(begun, 1);
  return appended(
    begun,
    'Relationships',
    `<Relationship Id="${id}" Type="${kind}/comments" Target="${target}"/>`,
  );
}

function freeId(relationships: string, number: number): string {
  const id = `comments${number}`;
  return relationships.includes(`"${id}"`) ? freeId(relationships, number + 1) : id;
}

/** XML with something put at the end of its root, which may have been empty. */
function appended(xml: string, root: string, added: string): string {
  const end = xml.lastIndexOf(`</${root}>`);
  if (end >= 0) return xml.slice(0, end) + added + xml.slice(end);
  return xml.replace(
    new RegExp(`(<${root}\\b[^>]*?)/>`, 'u'),
    (_, open: string) => `${open}>${added}</${root}>`,
  );
}
