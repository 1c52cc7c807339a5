import { fingerprint } from '../core/fingerprint';
import { markKey, readMark, writtenMark, type Mark } from './mark';
import { addKnown } from './writing/begun';

/** How the names of the register begin, in which the workbook keeps the marks of our sheets a second time. */
const prefix = 'FinalAccounts.';

const longestLiteral = 120;

/** A mark as the register has it, with the tab that it speaks of; '' where that sheet is gone. */
export interface Registered {
  readonly mark: Mark;
  readonly tab: string;
}

/** Marks a sheet as ours, in its properties and in the workbook's register: other programs keep the latter only. */
export function setMark({ workbook }: Excel.RequestContext, tab: string, mark: Mark): void {
  workbook.worksheets.getItem(tab).customProperties.add(markKey, writtenMark(mark));
  const name = registerName(mark);
  workbook.names.getItemOrNullObject(name).delete();
  workbook.names.add(name, registerFormula(mark, tab)).visible = false;
}

/** Changes the mark of a sheet that is in the register, which is never without it meanwhile. */
export function changeMark({ workbook }: Excel.RequestContext, tab: string, mark: Mark): void {
  workbook.worksheets.getItem(tab).customProperties.add(markKey, writtenMark(mark));
  workbook.names.getItem(registerName(mark)).formula = registerFormula(mark, tab);
}

/** Adds a sheet with its mark, not yet in the register, and prepares it. */
export function addMarked(
  context: Excel.RequestContext,
  tab: string,
  mark: Mark,
  prepare: (worksheet: Excel.Worksheet) => void,
): void {
  addKnown(context, tab, { key: markKey, value: writtenMark(mark) }, prepare);
}

/** Takes our mark off a copy: Excel copies the names that refer to a sheet as well. */
export function unmarkCopy(copy: Excel.Worksheet, mark: Pick<Mark, 'sheet'>): void {
  copy.customProperties.getItemOrNullObject(markKey).delete();
  copy.names.getItemOrNullObject(registerName(mark)).delete();
}

/** Takes the mark of a sheet that is deleted off the register. */
export function unregister({ workbook }: Excel.RequestContext, mark: Pick<Mark, 'sheet'>): void {
  workbook.names.getItemOrNullObject(registerName(mark)).delete();
}

/** A sheet's id may be any text, a defined name may not. */
function registerName({ sheet }: Pick<Mark, 'sheet'>): string {
  return `${prefix}${fingerprint(sheet)}`;
}

/**
 * A formula nobody computes: it holds the mark as text and refers to the sheet, so that it follows when that is renamed or
 * moved, and stays with the original when that is copied. Every row of it: no row or column deleted loses the reference.
 */
function registerFormula(mark: Mark, tab: string): string {
  const text = writtenMark(mark);
  const literals = Array.from({ length: Math.ceil(text.length / longestLiteral) }, (_, index) =>
    quoted(text.slice(index * longestLiteral, (index + 1) * longestLiteral)),
  );
  return `=IF(1,${literals.join('&')},'${tab.replaceAll("'", "''")}'!$1:$1048576)`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Asks for the register; to be read by `readRegister` after the next sync. */
export function loadRegister({ workbook }: Excel.RequestContext): Excel.NamedItemCollection {
  workbook.names.load('items/name,items/formula');
  return workbook.names;
}

export function readRegister(loaded: Excel.NamedItemCollection): readonly Registered[] {
  return loaded.items
    .filter(({ name }) => name.startsWith(prefix))
    .flatMap(({ formula }) => {
      const text: unknown = formula;
      const mark = typeof text === 'string' ? readMark(literalsIn(text)) : undefined;
      return mark === undefined ? [] : [{ mark, tab: tabIn(String(text)) }];
    });
}

function literalsIn(formula: string): string {
  const literals = formula.slice(0, formula.lastIndexOf('"') + 1).matchAll(/"((?:[^"]|"")*)"/gu);
  return Array.from(literals, ([, literal = '']) => literal.replaceAll('""', '"')).join('');
}

/** What follows the last literal is the reference. */
function tabIn(formula: string): string {
  const reference = formula.slice(formula.lastIndexOf('"') + 1);
  const [, inQuotes, plain = ''] = /^,(?:'((?:[^']|'')*)'|([^!]*))!/u.exec(reference) ?? [];
  return inQuotes?.replaceAll("''", "'") ?? plain;
}
