import type { TaggedText } from '../../core/audit';
import { tagsIn } from './tags';
import { unescaped } from './unescaped';

/** Elements whose text is no part of what is read: deleted words, field codes, the second form of a drawing. */
const unread = new Set(['w:del', 'w:instrText', 'mc:Fallback', 'w:moveFrom']);

/** What is being written while the document is gone through. */
interface Writing {
  text: string;
  /** How many open elements are not read. */
  skipped: number;
  tables: number;
  span: number;
  isText: boolean;
  tag: string | undefined;
  readonly controls: { readonly tag: string; readonly start: number; end: number }[];
  readonly open: { readonly tag: string | undefined; readonly start: number }[];
}

/** Words of the text from `start` to `end`, and where they stand in the XML, as they are written there. */
export interface TextPiece {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly raw: string;
}

/**
 * The text of word/document.xml: a paragraph a line; a row of a table is a line too, its cells between bars, a cell over
 * several columns followed by empty ones. `tags` are the content controls with a tag, and where their text stands.
 * Tells every piece of it that is read.
 */
export function documentText(xml: string, onPiece: (piece: TextPiece) => void = () => undefined): TaggedText {
  const writing: Writing = {
    text: '',
    skipped: 0,
    tables: 0,
    span: 1,
    isText: false,
    tag: undefined,
    controls: [],
    open: [],
  };
  for (const { close, name, attributes, empty, words, wordsAt } of tagsIn(xml)) {
    if (unread.has(name) && !empty) writing.skipped += close ? -1 : 1;
    if (writing.skipped > 0) continue;
    if (close) closed(writing, name);
    else opened(writing, name, attributes, empty);
    if (!writing.isText || words === '') continue;
    const start = writing.text.length;
    writing.text += unescaped(words);
    onPiece({ start, end: writing.text.length, at: wordsAt, raw: words });
  }
  return { text: writing.text, tags: writing.controls };
}

function opened(writing: Writing, name: string, attributes: string, isEmpty: boolean): void {
  if (name === 'w:t') writing.isText = !isEmpty;
  else if (name === 'w:tab') writing.text += ' ';
  else if (name === 'w:br' || name === 'w:cr') writing.text += writing.tables > 0 ? ' ' : '\n';
  else if (name === 'w:tbl') writing.tables += 1;
  else if (name === 'w:tr' && writing.tables === 1) writing.text += '| ';
  else if (name === 'w:gridSpan') writing.span = Number(valueOf(attributes)) || 1;
  else if (name === 'w:sdt') writing.open.push({ tag: undefined, start: writing.text.length });
  else if (name === 'w:tag' && writing.open.length > 0)
    writing.open[writing.open.length - 1] = { tag: valueOf(attributes), start: writing.text.length };
}

function closed(writing: Writing, name: string): void {
  if (name === 'w:t') writing.isText = false;
  else if (name === 'w:p') writing.text += writing.tables > 0 ? '' : '\n';
  else if (name === 'w:tc' && writing.tables === 1) {
    writing.text += ' |'.repeat(Math.min(writing.span, 64)) + ' ';
    writing.span = 1;
  } else if (name === 'w:tr' && writing.tables === 1) writing.text += '\n';
  else if (name === 'w:tbl') writing.tables -= 1;
  else if (name === 'w:sdt') {
    const control = writing.open.pop();
    if (control?.tag !== undefined)
      writing.controls.push({ tag: control.tag, start: control.start, end: writing.text.length });
  }
}

function valueOf(attributes: string): string {
  return unescaped(/\sw:val="([^"]*)"/u.exec(attributes)?.[1] ?? '');
}
