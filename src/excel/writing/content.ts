import { formulaOf, shown, shownValue, type Figure } from '../../core/expression';
import type { ReportSheet, SheetCell } from '../../core/sheets/reportSheet';
import { asText } from './asText';

/** What is written to one cell: a formula, a text (guarded), a number, or nothing. */
export type Content = string | number;

/** The cells of a sheet as one block, row by row, every row as wide as the sheet. */
export function contentOf(sheet: ReportSheet): readonly (readonly Content[])[] {
  return sheet.rows.map((row) => sheet.columnWidths.map((_, column) => cellContent(row.cells[column])));
}

function cellContent(cell: SheetCell | undefined): Content {
  switch (cell?.kind) {
    case undefined:
    case 'empty':
      return '';
    case 'text':
    case 'link':
    case 'sheetLink':
      return asText(cell.text);
    case 'sentence':
      return `=${cell.formula}`;
    case 'number':
      return cell.number;
    case 'figure':
      return figureContent(cell.figure);
  }
}

/** The live formula; its value where Excel could not compute the same; nothing where there is no value. */
function figureContent(figure: Figure): Content {
  const value = shownValue(figure);
  if (value.kind === 'none') return '';
  const formula = formulaOf(shown(figure));
  return formula === undefined ? value.value.toNumber() : `=${formula}`;
}

/** Content as Excel gives it back: no guard before text, no needless quotes around sheet names. */
export function asReadBack(content: unknown): string {
  if (typeof content !== 'string') return String(content);
  if (content.startsWith("'")) return content.slice(1);
  return content.startsWith('=')
    ? outsideLiterals(content, (code) =>
        code.replace(/'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, '$1!').replaceAll('$', ''),
      )
    : content;
}

const literalSheetOrCode = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[^"']+/gu;

/** A formula with its code changed and its literal texts left alone; a quotation mark in a sheet's name begins no literal. */
function outsideLiterals(formula: string, change: (code: string) => string): string {
  return formula.replace(literalSheetOrCode, (piece) => (piece.startsWith('"') ? piece : change(piece)));
}

const sheetName = /(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** Content without its references: they follow by themselves when the user inserts rows or renames a sheet, and that is no change by hand. */
export function withoutReferences(content: string): string {
  return content.startsWith('=')
    ? outsideLiterals(content, (code) => code.replace(sheetName, '').replace(/[A-Z]{1,3}\d+/g, '#'))
    : content;
}
