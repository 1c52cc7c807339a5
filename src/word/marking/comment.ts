import { tagsIn } from '../reading';

/** What is said beside a stretch of a text; `start` and `end` are places in the text that was read from the document. */
export interface Comment {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const author = { name: '决算通', initials: '决' } as const;

/** The number of the first comment that a part of comments does not have yet. */
export function nextNumber(comments: string): number {
  const taken = [...tagsIn(comments)].flatMap(({ name, close, attributes }) =>
    name === 'w:comment' && !close ? [Number(/\sw:id="(\d+)"/u.exec(attributes)?.[1] ?? -1)] : [],
  );
  return taken.reduce((highest, id) => Math.max(highest, id), -1) + 1;
}

/** One comment as XML, dated in UTC. */
export function commentXml(id: number, { words }: Comment, written: Date): string {
  const date = `${written.toISOString().slice(0, 19)}Z`;
  const run = `<w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;
  return `<w:comment w:id="${id}" w:author="${author.name}" w:date="${date}" w:initials="${author.initials}"><w:p><w:r><w:annotationRef/></w:r>${run}</w:p></w:comment>`;
}

/** Characters that XML has not are left out. */
function escaped(words: string): string {
  return words
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;');
}
