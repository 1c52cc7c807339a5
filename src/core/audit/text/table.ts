import type { Numeral } from '../numerals/numeral';
import type { Line } from './lines';
import { within } from './within';

/** A cell of a table in a text; its text has no spaces. `only` is its number where it holds nothing else. */
export interface TableCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly only: Numeral | undefined;
  /** Every number in it. */
  readonly numerals: readonly Numeral[];
}

export type TableRow = readonly TableCell[];

/** A table in a text; `title` is what stands before it. */
export interface TextTable {
  readonly title: string;
  readonly rows: readonly TableRow[];
  readonly start: number;
  readonly end: number;
}

/** The numbers of lines (行次) and columns (栏次) of a form are no amounts. */
function withoutNumbering(rows: readonly TableRow[]): readonly TableRow[] {
  const columns = new Set(
    rows.flatMap((row) => row.flatMap(({ text }, column) => (text === '行次' ? [column] : []))),
  );
  return rows.map((row) => {
    const isNumbers = countsUp(row);
    return row.map((cell, column) =>
      isNumbers || columns.has(column) ? { ...cell, only: undefined } : cell,
    );
  });
}

const fewestNumbered = 3;

/** Whether a row holds 1, 2, 3 … and nothing else but a word that says so. */
function countsUp(row: TableRow): boolean {
  const filled = row.filter(({ text }) => text !== '' && !/^[栏行]次/u.test(text));
  return filled.length >= fewestNumbered && filled.every(({ text }, index) => text === String(index + 1));
}

interface Stretch {
  readonly text: string;
  readonly start: number;
}

/** Reads the lines of a table: cells parted by bars or tabs, a cell a line, or in columns. */
export function tableOf(lines: readonly Line[], numerals: readonly Numeral[], title: string): TextTable {
  const byLine = lines.some(({ kind }) => kind === 'cell');
  const rows = byLine ? cellPerLine(lines) : lines.filter(({ kind }) => kind !== 'blank').map(cellsOfLine);
  return {
    title,
    rows: withoutNumbering(rows.map((row) => row.map((cell) => tableCell(cell, numerals)))),
    start: lines[0]?.start ?? 0,
    end: lines.at(-1)?.end ?? 0,
  };
}

/** A cell a line, each begun by a tab; a blank line ends the row, lines without a tab go on with the cell. */
function cellPerLine(lines: readonly Line[]): readonly (readonly Stretch[])[] {
  const rows: Stretch[][] = [];
  let isNew = true;
  for (const line of lines) {
    if (line.kind === 'blank') {
      isNew = true;
    } else if (line.kind === 'cell') {
      if (isNew) rows.push([]);
      isNew = false;
      rows.at(-1)?.push({ text: line.text, start: line.start });
    } else {
      const row = rows.at(-1);
      const cell = row?.pop();
      if (row !== undefined && cell !== undefined) row.push({ ...cell, text: `${cell.text}\n${line.text}` });
      isNew = false;
    }
  }
  return rows;
}

const bar = /[|\t]/u;

function cellsOfLine({ text, start }: Line): readonly Stretch[] {
  if (!bar.test(text)) return columnsOf(text, start);
  const cells: Stretch[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !bar.test(text.charAt(at))) continue;
    cells.push({ text: text.slice(from, at), start: start + from });
    from = at + 1;
  }
  const framed = text.startsWith('|') && cells.at(-1)?.text.trim() === '' ? cells.slice(1) : cells;
  return framed.at(-1)?.text.trim() === '' ? framed.slice(0, -1) : framed;
}

const number = /^(?:-?\d[\d,]*(?:\.\d+)?%?|-{1,2}|—{1,2})$/u;

/** Columns are parted by spaces: every number is a cell, the words before it are one. */
function columnsOf(text: string, start: number): readonly Stretch[] {
  const cells: Stretch[] = [];
  let isOpen = false;
  for (const match of text.matchAll(/[^ ]+/gu)) {
    const [word] = match;
    const last = cells.at(-1);
    if (number.test(word) || !isOpen || last === undefined)
      cells.push({ text: word, start: start + match.index });
    else
      cells[cells.length - 1] = { ...last, text: text.slice(last.start - start, match.index + word.length) };
    isOpen = !number.test(word);
  }
  return cells;
}

function tableCell({ text, start }: Stretch, numerals: readonly Numeral[]): TableCell {
  const end = start + text.length;
  const condensed = text.replace(/\s/gu, '');
  const isNumber = /^-?\d[\d,]*(?:\.\d+)?(?:%|分|万元|元)?$/u.test(condensed);
  const held = within(numerals, start, end);
  return { text: condensed, start, end, only: isNumber ? held[0] : undefined, numerals: held };
}
