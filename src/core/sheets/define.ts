import { cardOf, wordsIn, type Account } from '../account';
import { valueOf } from '../expression';
import { unit } from '../inputs/unit';
import type { Text } from '../text';
import { lineAcross, spread, stacked, textCell, type Grid } from './grid';
import type { ReportSheet } from './reportSheet';
import { withHeights } from './rowHeight';

/** The table of a sheet without title and notes, as a layout builds it. */
export interface Body {
  /** In half-width characters. */
  readonly columnWidths: readonly number[];
  readonly head: Grid;
  readonly table: Grid;
}

/** What a sheet of the report is declared with. */
export interface SheetDeclaration {
  readonly id: string;
  /** The Chinese name is the title in print and the tab's name. */
  readonly name: Text;
  readonly basis: string;
  /** The note below the table: what it shows. */
  readonly foot: string;
  /** What there was none of where the table is empty: 没有…，故本表无数据. */
  readonly nothing: string;
  readonly orientation: ReportSheet['orientation'];
  readonly onePage?: boolean;
  readonly body: (account: Account) => Body;
}

export interface SheetDefinition extends SheetDeclaration {
  /** The sheet for an account; `place` is its number among the tables of the profile, from 1. */
  readonly build: (account: Account, place: number) => ReportSheet;
}

/** Declares a sheet of the report. */
export function defineSheet(declaration: SheetDeclaration): SheetDefinition {
  return { ...declaration, build: (account, place) => buildSheet(declaration, account, place) };
}

function buildSheet(declaration: SheetDeclaration, account: Account, place: number): ReportSheet {
  const { id, name, orientation, onePage = false } = declaration;
  const body = declaration.body(account);
  const above = stacked([
    lineAcross(name.zh, 'title', body.columnWidths.length),
    lineAcross(formNumber(place), 'captionRight', body.columnWidths.length),
    captions(account, body.columnWidths),
  ]);
  const notes = notesOf(declaration, account, body);
  const grid = withHeights(stacked([above, body.head, body.table, notes]), body.columnWidths);
  return {
    id,
    name: name.zh,
    orientation,
    onePage,
    columnWidths: body.columnWidths,
    ...grid,
    head: { first: above.rows.length, last: above.rows.length + body.head.rows.length - 1 },
  };
}

/** `公开01表`; that the number follows the order of the profile's tables is general knowledge (unverified). */
function formNumber(place: number): string {
  return `公开${String(place).padStart(2, '0')}表`;
}

/** What the money unit needs; two columns of amounts have it. */
const captionWidth = 16;

/** The reporting body on the left, the money unit on the right. */
function captions(account: Account, widths: readonly number[]): Grid {
  const right = widths.slice(-1).some((width) => width >= captionWidth) ? 1 : 2;
  const left = widths.length - right;
  const cells = [
    ...spread(textCell(`部门：${unitName(account)}`, 'caption'), left),
    ...spread(textCell(`单位：${account.policy.printedMoney}`, 'captionRight'), right),
  ];
  return {
    rows: [{ cells }],
    merges: [
      { row: 0, column: 0, rows: 1, columns: left },
      { row: 0, column: left, rows: 1, columns: right },
    ].filter(({ columns }) => columns > 1),
  };
}

function notesOf({ foot, nothing }: SheetDeclaration, account: Account, body: Body): Grid {
  const year = String(account.year);
  const none = `说明：${unitName(account)}${year}年度没有${nothing}，故本表无数据。`;
  const notes = isEmpty(body.table) ? [`注：${foot}`, none] : [`注：${foot}`];
  return stacked(notes.map((note) => lineAcross(note, 'note', body.columnWidths.length)));
}

/** A table is empty where every figure in it has a value, and that is zero. */
function isEmpty({ rows }: Grid): boolean {
  return rows
    .flatMap(({ cells }) => cells)
    .every((cell) => {
      if (cell.kind !== 'figure') return true;
      const value = valueOf(cell.figure.expr);
      return value.kind === 'value' && value.value.isZero();
    });
}

function unitName(account: Account): string {
  return wordsIn(cardOf(account, unit), unit.by.name);
}

/** The tables of a profile, in its order. */
export function buildTables(
  account: Account,
  definitions: readonly SheetDefinition[],
): readonly ReportSheet[] {
  return definitions.map((definition, index) => definition.build(account, index + 1));
}
