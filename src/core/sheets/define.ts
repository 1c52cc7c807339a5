import type { Account } from '../account';
import { valueOf } from '../expression';
import { fill, verbatim, type Text } from '../text';
import { framed, moneyCaption, unitCaption, unitName, type Body } from './frame';
import type { Grid } from './grid';
import type { ReportSheet } from './reportSheet';

/** A kind of report sheet, as a profile lists it. */
export interface SheetDefinition {
  readonly id: string;
  /** The Chinese name is the title in print, and the tab's name where there is one sheet only. */
  readonly name: Text;
  readonly basis: string;
  /**
   * Its sheets for an account: one, several (one a project, say) or none, each under an id of its own. `place` is the
   * definition's number among those of the profile, from 1.
   */
  readonly sheets: (account: Account, place: number) => readonly ReportSheet[];
}

/** Declares a kind of sheet of which an account has none, one or several. */
export function defineSheets(definition: SheetDefinition): SheetDefinition {
  return definition;
}

/** What a numbered table of the report is declared with: it is always there, with its frame where it is empty. */
export interface TableDeclaration extends Omit<SheetDefinition, 'sheets'> {
  /** The note below the table: what it shows. */
  readonly foot: string;
  /** What there was none of where the table is empty: 没有…，故本表无数据. */
  readonly nothing: string;
  readonly orientation: ReportSheet['orientation'];
  readonly onePage?: boolean;
  readonly body: (account: Account) => Body;
}

export interface TableDefinition extends TableDeclaration, SheetDefinition {
  /** The sheet for an account; `place` is its number among the tables of the profile, from 1. */
  readonly build: (account: Account, place: number) => ReportSheet;
}

/** Declares a numbered table of the report: one sheet. */
export function defineSheet(declaration: TableDeclaration): TableDefinition {
  const build = (account: Account, place: number): ReportSheet => buildSheet(declaration, account, place);
  return { ...declaration, build, sheets: (account, place) => [build(account, place)] };
}

function buildSheet(declaration: TableDeclaration, account: Account, place: number): ReportSheet {
  const { id, name, orientation, onePage = false } = declaration;
  const body = declaration.body(account);
  const { tables } = account.policy;
  return framed({
    id,
    name: name.zh,
    part: 'tables',
    title: name.zh,
    ...(tables.hasFormNumber ? { formNumber: formNumber(place) } : {}),
    captions: { left: tables.namesBody ? unitCaption(account) : '', right: moneyCaption(account) },
    body,
    isEmpty: isEmpty(body.table),
    notes: notesOf(declaration, account, body),
    orientation,
    onePage,
  });
}

/** `公开01表`; that the number follows the order of the profile's tables is general knowledge (unverified). */
function formNumber(place: number): string {
  return `公开${String(place).padStart(2, '0')}表`;
}

function notesOf({ foot, nothing }: TableDeclaration, account: Account, body: Body): readonly string[] {
  if (!isEmpty(body.table)) return [`注：${foot}`];
  const slots = { unit: unitName(account), year: String(account.year), nothing };
  return [`注：${foot}`, fill(verbatim(account.policy.tables.emptyNote), slots).zh];
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

/** The sheets of a profile's definitions, in their order. */
export function buildTables(
  account: Account,
  definitions: readonly SheetDefinition[],
): readonly ReportSheet[] {
  return definitions.flatMap((definition, index) => definition.sheets(account, index + 1));
}
