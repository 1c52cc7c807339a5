import type { NumberFormat } from '../../narrative';
import { printed } from '../../narrative/format';
import type { Piece } from '../../narrative/part';
import type { Publication } from '../../publication';
import type { SheetCell, SheetRow } from '../../sheets/reportSheet';
import { readText, type ReadText } from '../document';
import type { Slot } from './expectedParagraphs';

/** The workbook's report, read as any text is; `slotAt` leads from the place of a number to its figure. */
export interface PublishedText {
  readonly read: ReadText;
  readonly slotAt: (start: number) => Slot | undefined;
}

interface Writing {
  text: string;
  readonly slots: Map<number, Slot>;
}

/** Writes sentences and tables of a report as a text and reads it: the tables last, so that they part no paragraphs. */
export function publishedText({ items }: Publication): PublishedText {
  const writing: Writing = { text: '', slots: new Map() };
  for (const item of items) {
    if (item.kind === 'heading') writeLine(writing, [{ text: item.text }]);
    else if (item.kind === 'paragraph') writeLine(writing, item.pieces);
  }
  for (const item of items)
    if (item.kind === 'table') for (const row of item.sheet.rows) writeRow(writing, row);
  return { read: readText(writing.text), slotAt: (start) => writing.slots.get(start) };
}

function writeLine(writing: Writing, pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    if (piece.figure !== undefined) writing.slots.set(writing.text.length, piece);
    writing.text += piece.text;
  }
  writing.text += '\n';
}

/** A row with a single text is a line of its own: a title or a note. */
function writeRow(writing: Writing, { cells }: SheetRow): void {
  const [only, ...more] = cells.filter(({ kind }) => kind !== 'empty');
  if (only === undefined) return;
  if (more.length === 0 && only.kind === 'text') {
    writeLine(writing, [{ text: only.text }]);
    return;
  }
  const pieces = cells.flatMap((cell): readonly Piece[] => [{ text: '| ' }, pieceOf(cell), { text: ' ' }]);
  writeLine(writing, [...pieces, { text: '|' }]);
}

function pieceOf(cell: SheetCell): Piece {
  switch (cell.kind) {
    case 'figure': {
      const { figure } = cell;
      const format: NumberFormat = { digits: figure.digits, thousands: false, sign: 'shown', zeros: 'kept' };
      return { text: printed(figure, format), figure, format };
    }
    case 'number':
      return { text: String(cell.number) };
    case 'empty':
      return { text: '' };
    case 'text':
    case 'sentence':
    case 'link':
    case 'sheetLink':
      return { text: cell.text.replace(/\s/gu, '') };
  }
}
