import { columnName, printArea } from '../../host/model/address';
import { cellArea, cellKey, lastColumn, lastRow } from '../../host/model/area';
import { cellAt } from '../../host/model/cells';
import type { Sheet } from '../../host/model/workbook';
import { element } from '../element';
import { faceOf, type Face } from './face';
import { fitted } from './measure';
import { piecesOf, type Piece, type Pieces } from './pieces';
import type { SheetLines, Viewport } from './viewport';

export const HEADING_HEIGHT = 22;
export const HEADING_WIDTH = 48;

/** What drawing one part of a sheet needs to know. */
interface Ground {
  readonly sheet: Sheet;
  readonly lines: SheetLines;
  readonly view: Viewport;
  readonly pieces: Pieces;
  readonly notes: ReadonlyMap<number, string>;
}

const px = (size: number): string => `${size}px`;

/** A column that stands for those that are not drawn; a screen reader passes over it. */
const gap = (tag: 'td' | 'th') => element(tag, { 'aria-hidden': 'true', class: 'gap' });

/** How wide a text may run over empty cells to its right. */
function roomFor({ sheet, lines, view, pieces }: Ground, row: number, column: number, own: number): number {
  const columns = view.columns.shown.includes(column) ? view.columns.shown : view.columns.frozen;
  let room = own;
  for (const next of columns.slice(columns.indexOf(column) + 1)) {
    if (cellAt(sheet, row, next) !== undefined || pieces.has(row, next)) break;
    room += lines.columns.size(next);
  }
  return room;
}

function drawFace(ground: Ground, face: Face, piece: Piece): HTMLElement {
  const { row, column, width, height, isMerged } = piece;
  const runsOver = !face.wraps && !isMerged && face.align === 'left' && !face.isNumber && face.text !== '';
  const room = runsOver ? roomFor(ground, row, column, width) : width;
  const text = face.isNumber ? fitted(face, width - 5) : face.text;
  const drawn = element('div', { class: face.wraps ? 'face wraps' : 'face' }, element('div', {}, text));
  drawn.style.height = px(height - 1);
  drawn.style.width = px(room - 1);
  return drawn;
}

/** Keeps a cell of a frozen row or column in its place. */
function freeze(cell: HTMLElement, { lines, view }: Ground, row: number, column: number): void {
  const isFrozenRow = view.rows.frozen.includes(row);
  const isFrozenColumn = view.columns.frozen.includes(column);
  if (isFrozenRow) cell.style.top = px(HEADING_HEIGHT + lines.rows.offset(row));
  if (isFrozenColumn) cell.style.left = px(HEADING_WIDTH + lines.columns.offset(column));
  if (isFrozenRow || isFrozenColumn) cell.classList.add('frozen');
  if (isFrozenRow && isFrozenColumn) cell.classList.add('corner');
}

function drawCell(ground: Ground, piece: Piece): HTMLElement {
  const { sheet, notes } = ground;
  const { anchor } = piece;
  const area = piece.area ?? cellArea(anchor.row, anchor.column);
  const face = faceOf(sheet, anchor, { row: lastRow(area), column: lastColumn(area) });
  const key = cellKey(anchor.row, anchor.column);
  const cell = element('td', {
    role: 'gridcell',
    'data-address': printArea(cellArea(anchor.row, anchor.column)),
    'aria-colindex': anchor.column + 1,
    ...{ rowspan: piece.rowSpan > 1 && piece.rowSpan, colspan: piece.columnSpan > 1 && piece.columnSpan },
    'aria-description': notes.get(key),
    class: [notes.has(key) && 'noted', sheet.hyperlinks.has(key) && 'linked'].filter(Boolean).join(' '),
  });
  for (const [name, value] of Object.entries(face.css)) cell.style.setProperty(name, value);
  freeze(cell, ground, piece.row, piece.column);
  const drawn = drawFace(ground, face, piece);
  if (drawn.style.width !== px(piece.width - 1)) cell.classList.add('over');
  cell.append(drawn);
  return cell;
}

function drawRow(ground: Ground, row: number): HTMLElement {
  const { lines, view, pieces, sheet } = ground;
  const heading = element('th', { role: 'rowheader', scope: 'row', 'data-row': row }, String(row + 1));
  if (view.rows.frozen.includes(row)) {
    heading.style.top = px(HEADING_HEIGHT + lines.rows.offset(row));
    heading.classList.add('frozen');
  }
  const cells = (columns: readonly number[]) =>
    columns.flatMap((column) => {
      const piece = pieces.at(row, column);
      return piece === undefined ? [] : [drawCell(ground, piece)];
    });
  const drawn = element('tr', { role: 'row', 'aria-rowindex': row + 1 });
  if (row === sheet.frozen.rows - 1) drawn.className = 'last-frozen';
  drawn.style.height = px(lines.rows.size(row));
  drawn.append(heading, ...cells(view.columns.frozen), gap('td'), ...cells(view.columns.shown), gap('td'));
  return drawn;
}

function drawHeadings({ lines, view }: Ground): HTMLElement {
  const heading = (column: number) => {
    const drawn = element(
      'th',
      { role: 'columnheader', scope: 'col', 'data-column': column, 'aria-colindex': column + 1 },
      columnName(column),
    );
    if (view.columns.frozen.includes(column)) {
      drawn.style.left = px(HEADING_WIDTH + lines.columns.offset(column));
      drawn.classList.add('frozen');
    }
    drawn.append(element('span', { class: 'grip', 'data-grip': column }));
    return drawn;
  };
  const { frozen, shown } = view.columns;
  const all = element(
    'th',
    { class: 'all', role: 'columnheader' },
    element('span', { class: 'unseen' }, '#'),
  );
  const drawn = element('tr', { role: 'row', class: 'headings' });
  drawn.append(all, ...frozen.map(heading), gap('th'), ...shown.map(heading), gap('th'));
  return drawn;
}

function drawColumns({ lines, view }: Ground): HTMLElement {
  const { frozen, shown, before, after } = view.columns;
  const sizes = (columns: readonly number[]) => columns.map((column) => lines.columns.size(column));
  const widths = [HEADING_WIDTH, ...sizes(frozen), before, ...sizes(shown), after];
  const columns = widths.map((width) => {
    const column = element('col');
    column.style.width = px(width);
    return column;
  });
  return element('colgroup', {}, ...columns);
}

function gapRow(height: number): HTMLElement {
  const row = element('tr', { 'aria-hidden': 'true' }, element('td', { class: 'gap' }));
  row.style.height = px(height);
  return row;
}

/** Draws what of a sheet is in view, as a table. */
export function drawTable(sheet: Sheet, lines: SheetLines, view: Viewport): HTMLTableElement {
  const notes = new Map(
    sheet.comments.map(({ row, column, content }) => [cellKey(row, column), content] as const),
  );
  const pieces = piecesOf(sheet, lines, view);
  const ground: Ground = { sheet, lines, view, pieces, notes };
  const { frozen, shown, before, after } = view.rows;
  const table = element('table', {
    role: 'grid',
    'aria-label': sheet.name,
    'aria-rowcount': lines.rowCount,
    'aria-colcount': lines.columnCount,
    'aria-multiselectable': 'true',
    class: sheet.showGridlines ? 'sheet' : 'sheet without-gridlines',
  });
  const rows = (indexes: readonly number[]) => indexes.map((row) => drawRow(ground, row));
  const body = element('tbody', {}, ...rows(frozen), gapRow(before), ...rows(shown), gapRow(after));
  table.append(drawColumns(ground), element('thead', {}, drawHeadings(ground)), body);
  table.style.width = px(HEADING_WIDTH + lines.columns.offset(lines.columnCount));
  return table;
}
