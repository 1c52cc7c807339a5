import { columnIndex, columnName, quoteSheet } from '../model/address';
import { between, MAX_COLUMNS, MAX_ROWS, lastColumn, lastRow, type Area } from '../model/area';

/** One end of a reference as written; a missing row or column means the whole column or row. */
export interface Corner {
  readonly row: number | undefined;
  readonly rowFixed: boolean;
  readonly column: number | undefined;
  readonly columnFixed: boolean;
}

export interface Reference {
  readonly sheet: string | undefined;
  readonly first: Corner;
  readonly last: Corner | undefined;
}

export type Token =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'reference'; readonly text: string; readonly reference: Reference }
  | { readonly kind: 'lost'; readonly text: string }
  | { readonly kind: 'structured'; readonly text: string; readonly table: string; readonly inner: string }
  | { readonly kind: 'call'; readonly text: string; readonly name: string }
  | {
      readonly kind: 'name';
      readonly text: string;
      readonly sheet: string | undefined;
      readonly name: string;
    }
  | { readonly kind: 'operator'; readonly text: string }
  | { readonly kind: 'space'; readonly text: string };

const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;
const END = String.raw`(?![\p{L}\p{N}_.(\[!])`;
const CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})`;
const patterns = {
  space: /\s+/uy,
  string: /"(?:[^"]|"")*"/uy,
  error: /#(?:DIV\/0!|VALUE!|NAME\?|NUM!|N\/A|NULL!|SPILL!|CALC!)/uy,
  lost: new RegExp(`(?:${SHEET})?#REF!(?:\\$?[A-Za-z]{1,3}\\$?\\d+)?`, 'uy'),
  cells: new RegExp(`(?:${SHEET})?${CELL}(?::${CELL})?${END}`, 'uy'),
  columns: new RegExp(String.raw`(?:${SHEET})?(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})${END}`, 'uy'),
  rows: new RegExp(String.raw`(?:${SHEET})?(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})${END}`, 'uy'),
  call: /([\p{L}_][\p{L}\p{N}_.]*)\(/uy,
  structured: /([\p{L}_\\][\p{L}\p{N}_.]*)\[((?:[^[\]]|\[[^\]]*\])*)\]/uy,
  name: new RegExp(String.raw`(?:${SHEET})?([\p{L}_\\][\p{L}\p{N}_.?\\]*)`, 'uy'),
  number: /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy,
  operator: /<>|<=|>=|[-+*/^&=<>%(),;{}:@]/uy,
} as const;

const sheetOf = (match: RegExpExecArray): string | undefined => match[1]?.replaceAll("''", "'") ?? match[2];

const corner = (column: readonly string[], row: readonly string[]): Corner => ({
  column: column[1] === undefined ? undefined : columnIndex(column[1]),
  columnFixed: column[0] === '$',
  row: row[1] === undefined ? undefined : Number(row[1]) - 1,
  rowFixed: row[0] === '$',
});

function part(match: RegExpExecArray, index: number): readonly string[] {
  const [mark, text] = [match[index], match[index + 1]];
  return mark === undefined || text === undefined ? [] : [mark, text];
}

type Reader = (match: RegExpExecArray) => Token;

const readers: readonly (readonly [RegExp, Reader])[] = [
  [patterns.space, (m) => ({ kind: 'space', text: m[0] })],
  [patterns.string, (m) => ({ kind: 'string', text: m[0] })],
  [patterns.error, (m) => ({ kind: 'error', text: m[0] })],
  [patterns.lost, (m) => ({ kind: 'lost', text: m[0] })],
  [
    patterns.cells,
    (m) => {
      const last = m[8] === undefined ? undefined : corner(part(m, 7), part(m, 9));
      return referenceToken(m, corner(part(m, 3), part(m, 5)), last);
    },
  ],
  [patterns.columns, (m) => referenceToken(m, corner(part(m, 3), []), corner(part(m, 5), []))],
  [patterns.rows, (m) => referenceToken(m, corner([], part(m, 3)), corner([], part(m, 5)))],
  [patterns.call, (m) => ({ kind: 'call', text: m[0], name: (m[1] ?? '').toUpperCase() })],
  [patterns.structured, (m) => ({ kind: 'structured', text: m[0], table: m[1] ?? '', inner: m[2] ?? '' })],
  [patterns.name, (m) => ({ kind: 'name', text: m[0], sheet: sheetOf(m), name: m[3] ?? '' })],
  [patterns.number, (m) => ({ kind: 'number', text: m[0] })],
  [patterns.operator, (m) => ({ kind: 'operator', text: m[0] })],
];

function referenceToken(match: RegExpExecArray, first: Corner, last: Corner | undefined): Token {
  return { kind: 'reference', text: match[0], reference: { sheet: sheetOf(match), first, last } };
}

function tokenAt(text: string, position: number): Token | undefined {
  for (const [pattern, read] of readers) {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match) return read(match);
  }
  return undefined;
}

/** Splits a formula (without its `=`) into tokens; undefined when a character cannot stand there. */
export function tokenize(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let position = 0; position < text.length;) {
    const token = tokenAt(text, position);
    if (token === undefined) return undefined;
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

export function referenceArea({ first, last = first }: Reference): Area {
  return between(first.row ?? 0, first.column ?? 0, last.row ?? MAX_ROWS - 1, last.column ?? MAX_COLUMNS - 1);
}

function printCorner({ row, rowFixed, column, columnFixed }: Corner): string {
  const left = column === undefined ? '' : (columnFixed ? '$' : '') + columnName(column);
  return left + (row === undefined ? '' : `${rowFixed ? '$' : ''}${row + 1}`);
}

export function printReference({ sheet, first, last }: Reference): string {
  const prefix = sheet === undefined ? '' : `${quoteSheet(sheet)}!`;
  return prefix + printCorner(first) + (last === undefined ? '' : `:${printCorner(last)}`);
}

const moved = (corner: Corner, row: number, column: number): Corner => ({
  ...corner,
  row: corner.row === undefined ? undefined : row,
  column: corner.column === undefined ? undefined : column,
});

/** The reference with the same `$` marks over another area. */
export function withArea(reference: Reference, area: Area): Reference {
  const { first, last } = reference;
  return {
    sheet: reference.sheet,
    first: moved(first, area.row, area.column),
    last: last && moved(last, lastRow(area), lastColumn(area)),
  };
}
