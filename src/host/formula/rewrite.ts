import { isOnSheet, type Area } from '../model/area';
import {
  printReference,
  referenceArea,
  tokenize,
  withArea,
  type Corner,
  type Reference,
  type Token,
} from './tokens';

const LOST = '#REF!';

function rewrite(formula: string, change: (token: Token) => string): string {
  const tokens = tokenize(formula.slice(1));
  return tokens === undefined ? formula : `=${tokens.map(change).join('')}`;
}

/** Gives each reference of a formula its new area; an area that is gone becomes `#REF!`. */
export function rewriteAreas(
  formula: string,
  change: (sheet: string | undefined, area: Area) => Area | undefined,
): string {
  return rewrite(formula, (token) => {
    if (token.kind !== 'reference') return token.text;
    const before = referenceArea(token.reference);
    const after = change(token.reference.sheet, before);
    if (after === before) return token.text;
    return after === undefined ? LOST : printReference(withArea(token.reference, after));
  });
}

const sameName = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

/** Follows a sheet to its new name; without one the sheet is gone. */
export function rewriteSheet(formula: string, from: string, to: string | undefined): string {
  // Nearly all formulas name other sheets: they need not be taken apart.
  if (!formula.toLowerCase().includes(from.replaceAll("'", "''").toLowerCase())) return formula;
  return rewrite(formula, (token) => {
    if (token.kind === 'reference' && sameName(token.reference.sheet, from))
      return to === undefined ? LOST : printReference({ ...token.reference, sheet: to });
    if (token.kind === 'name' && sameName(token.sheet, from))
      return to === undefined
        ? LOST
        : printReference({ sheet: to, first: NOWHERE, last: undefined }) + token.name;
    return token.text;
  });
}

const NOWHERE: Corner = { row: undefined, rowFixed: false, column: undefined, columnFixed: false };

const shifted = (corner: Corner, rows: number, columns: number): Corner => ({
  ...corner,
  row: corner.row === undefined || corner.rowFixed ? corner.row : corner.row + rows,
  column: corner.column === undefined || corner.columnFixed ? corner.column : corner.column + columns,
});

function shiftReference({ sheet, first, last }: Reference, rows: number, columns: number): Reference {
  return { sheet, first: shifted(first, rows, columns), last: last && shifted(last, rows, columns) };
}

/** The formula as it reads when copied some rows and columns away. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewrite(formula, (token) => {
    if (token.kind !== 'reference') return token.text;
    const reference = shiftReference(token.reference, rows, columns);
    const area = referenceArea(reference);
    const { row = 0, column = 0 } = reference.first;
    return isOnSheet(area) && row >= 0 && column >= 0 ? printReference(reference) : LOST;
  });
}

/** A table's new name in structured references. */
export function rewriteTable(formula: string, from: string, to: string): string {
  return rewrite(formula, (token) => {
    if (token.kind === 'structured' && sameName(token.table, from)) return `${to}[${token.inner}]`;
    return token.kind === 'name' && sameName(token.name, from) && token.sheet === undefined ? to : token.text;
  });
}
