import { economicItems } from '../inputs/economicItems';
import { functionalClasses2020 } from '../inputs/functionalClasses';
import type { InputList } from '../inputs/table';
import type { Text } from '../text';
import type { Area, EntryRule } from './templateSheet';

/** Codes to choose from, for the lists whose codes have these levels. */
export interface CodeList {
  readonly title: Text;
  readonly codeLengths: readonly number[];
  readonly entries: readonly { readonly code: string; readonly name: string }[];
}

/** The name of the sheet on which the dictionaries stand. */
export const codeSheetName = '代码表';

/** The dictionaries, in the order in which they stand side by side on their sheet. */
export const codeLists: readonly CodeList[] = [
  {
    title: { zh: '支出功能分类（类）', en: 'Functional classes' },
    codeLengths: [3, 5, 7],
    entries: functionalClasses2020,
  },
  {
    title: { zh: '部门预算支出经济分类', en: 'Economic items' },
    codeLengths: [3, 5],
    entries: economicItems,
  },
];

/** The first row of codes on their sheet, and how many columns lie between two dictionaries. */
export const firstCodeRow = 5;
export const codeListStep = 3;

/** Where the codes of a dictionary stand on their sheet. */
function codesArea(list: CodeList): Area {
  const column = codeLists.indexOf(list) * codeListStep;
  return { row: firstCodeRow, column, rows: list.entries.length, columns: 1 };
}

/** The dictionary that has the codes of a list down to its last level, so that it is worth choosing from. */
export function codeListOf({ codeLengths }: InputList): CodeList | undefined {
  const last = Math.max(...codeLengths);
  return codeLists.find(
    (list) =>
      list.codeLengths.join() === codeLengths.join() && list.entries.some(({ code }) => code.length === last),
  );
}

export function hintOf(list: CodeList): EntryRule {
  return { kind: 'hint', sheet: codeSheetName, area: codesArea(list) };
}
