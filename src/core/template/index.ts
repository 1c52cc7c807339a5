// The empty input workbook as data: a guide, one sheet an input table, the dictionaries; all from the declarations.
// No input table is named here but the unit card, which is prepared; no Excel: another folder turns the sheets into calls.
import { inputTables } from '../inputs';
import type { InputList, InputTable } from '../inputs/table';
import { unit } from '../inputs/unit';
import { profileIds } from '../profiles';
import { codeSheet } from './codeSheet';
import { guideSheet } from './guideSheet';
import { inputSheet } from './inputSheet';
import type { TemplateSheet } from './templateSheet';

export { listColumns } from './listColumns';
export { looks, type Look, type LookFormat } from './looks';
export type { Area, EntryRule, Prompt, TemplateSheet } from './templateSheet';

const emptyRows = 15;

/** The sheets of the template in their order; `rowsOf` tells how many empty rows a list gets, `openHeadersOf` which columns of a user’s choice. */
export function templateSheets(
  profileId: string,
  rowsOf: (table: InputTable) => number = () => emptyRows,
  openHeadersOf: (list: InputList) => readonly string[] = ({ openHeaders = [] }) => openHeaders,
): readonly TemplateSheet[] {
  const filled = new Map([
    [unit.by.profile, profileId],
    [unit.by.money, '元'],
  ]);
  const choices = new Map([[unit.by.profile, profileIds]]);
  const prepared = { rowsOf, openHeadersOf, filled, choices };
  return [guideSheet(), ...inputTables.map((table) => inputSheet(table, prepared)), codeSheet()];
}
