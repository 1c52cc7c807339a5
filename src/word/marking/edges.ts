import type { TextPiece } from '../reading';
import { rawLength } from './rawLength';
import type { TextPlace } from './textPlaces';

/** A place of the XML where a mark can stand, and what must end before it and begin after it. */
export interface Edge {
  readonly at: number;
  readonly before: string;
  readonly after: string;
  /** Where a tag has to say that the blanks of its words count, since the last of them now ends them. */
  readonly keepBlanks?: number;
}

/** A piece of the text, and where it stands. */
export interface PlacedPiece extends TextPiece {
  readonly place: TextPlace;
}

/** The edge before the character of a piece that is `length` characters in. */
export function edgeBefore(xml: string, { raw, place }: PlacedPiece, length: number): Edge {
  const { run, runBegins, holder, tag } = place;
  if (holder.from !== run.from) return between(holder.from);
  const at = rawLength(raw, length);
  if (at > 0) return insideText(xml, { raw, place }, at);
  return isBlank(xml, runBegins.to, tag.from) ? between(run.from) : insideRun(xml, place, tag.from);
}

/** The edge after the first `length` characters of a piece. */
export function edgeAfter(xml: string, { raw, place }: PlacedPiece, length: number): Edge {
  const { run, holder, words } = place;
  if (holder.from !== run.from) return between(holder.to);
  const at = rawLength(raw, length);
  if (at < raw.length) return insideText(xml, { raw, place }, at);
  const end = words.to + '</w:t>'.length;
  return isBlank(xml, end, run.to - '</w:r>'.length) ? between(run.to) : insideRun(xml, place, end);
}

function between(at: number): Edge {
  return { at, before: '', after: '' };
}

function insideRun(xml: string, { runBegins }: TextPlace, at: number): Edge {
  return { at, before: '</w:r>', after: xml.slice(runBegins.from, runBegins.to) };
}

/** The blanks beside a cut would be lost unless they are said to count. */
function insideText(xml: string, { raw, place }: Pick<PlacedPiece, 'raw' | 'place'>, length: number): Edge {
  const { tag, words, runBegins } = place;
  const at = words.from + length;
  const before = '</w:t></w:r>';
  const run = xml.slice(runBegins.from, runBegins.to);
  const own = xml.slice(tag.from, tag.to);
  if (own.includes('xml:space')) return { at, before, after: run + own };
  const after = `${run}<w:t xml:space="preserve">`;
  return raw[length - 1]?.trim() === ''
    ? { at, before, after, keepBlanks: tag.to - 1 }
    : { at, before, after };
}

function isBlank(xml: string, from: number, to: number): boolean {
  return xml.slice(from, to).trim() === '';
}
