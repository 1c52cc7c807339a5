import { documentText, type TextPiece } from '../reading';
import { edgeAfter, edgeBefore, type Edge, type PlacedPiece } from './edges';
import { textPlaces } from './textPlaces';

/** A comment by its number, and the stretch of the text that it is about. */
export interface Marked {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** The marks of comments at one edge. */
interface Marks {
  readonly edge: Edge;
  readonly begins: number[];
  readonly ends: number[];
}

/** word/document.xml with the marks of comments put in, each around the characters that it is about; nothing else is changed. */
export function markedXml(xml: string, marked: readonly Marked[]): string {
  const pieces = placedPieces(xml);
  const all = new Map<number, Marks>();
  const marksAt = (edge: Edge): Marks => {
    const marks = all.get(edge.at) ?? { edge, begins: [], ends: [] };
    all.set(edge.at, marks);
    return marks;
  };
  for (const { id, start, end } of marked) {
    const around = stretchAround(pieces, start, end);
    if (around === undefined) continue;
    marksAt(edgeBefore(xml, around.first, around.from)).begins.push(id);
    marksAt(edgeAfter(xml, around.last, around.to)).ends.push(id);
  }
  return withInsertions(xml, [...all.values()].flatMap(insertionsOf));
}

function placedPieces(xml: string): readonly PlacedPiece[] {
  const pieces: TextPiece[] = [];
  documentText(xml, (piece) => void pieces.push(piece));
  const places = textPlaces(xml);
  return pieces.flatMap((piece) => {
    const place = places.get(piece.at);
    return place === undefined ? [] : [{ ...piece, place }];
  });
}

interface Around {
  readonly first: PlacedPiece;
  /** How many characters of the first piece come before. */
  readonly from: number;
  readonly last: PlacedPiece;
  /** How many characters of the last piece belong to it. */
  readonly to: number;
}

/** The words of the document that a stretch of its text holds; where it holds none, the character before it. */
function stretchAround(pieces: readonly PlacedPiece[], start: number, end: number): Around | undefined {
  const within = pieces.filter((piece) => piece.end > start && piece.start < end);
  const [first, last] = [within[0], within.at(-1)];
  if (first !== undefined && last !== undefined && start < end)
    return {
      ...{ first, from: Math.max(start, first.start) - first.start },
      ...{ last, to: Math.min(end, last.end) - last.start },
    };
  const before = pieces.filter((piece) => piece.start < start).at(-1) ?? pieces[0];
  if (before === undefined) return undefined;
  const to = Math.max(1, Math.min(start, before.end) - before.start);
  return { first: before, from: to - 1, last: before, to };
}

interface Insertion {
  readonly at: number;
  readonly xml: string;
}

function insertionsOf({ edge, begins, ends }: Marks): readonly Insertion[] {
  const marks = [
    ...ends.map((id) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`),
    ...begins.map((id) => `<w:commentRangeStart w:id="${id}"/>`),
  ];
  const { at, before, after, keepBlanks } = edge;
  const insertion = { at, xml: before + marks.join('') + after };
  return keepBlanks === undefined
    ? [insertion]
    : [{ at: keepBlanks, xml: ' xml:space="preserve"' }, insertion];
}

function withInsertions(xml: string, insertions: readonly Insertion[]): string {
  const parts: string[] = [];
  let written = 0;
  for (const { at, xml: inserted } of [...insertions].sort((a, b) => a.at - b.at)) {
    parts.push(xml.slice(written, at), inserted);
    written = at;
  }
  return parts.join('') + xml.slice(written);
}
