import { activeSheet, addSheet, findSheet } from '../model/sheets';
import type { Sheet, Workbook } from '../model/workbook';
import type { Arguments } from '../protocol/arguments';
import type { Definition } from '../protocol/definition';
import type { Target } from '../protocol/selves';

const target = (sheet: Sheet | undefined): Target | undefined => sheet && { type: 'Worksheet', self: sheet };

const listed = (workbook: Workbook, args: Arguments): readonly Sheet[] =>
  args.flag(0, false) ? workbook.sheets.filter((sheet) => sheet.visibility === 'Visible') : workbook.sheets;

export const worksheetCollectionClass: Definition<Workbook> = {
  items: (workbook) => workbook.sheets.map((sheet) => ({ type: 'Worksheet', self: sheet })),
  item: (workbook, key) => (typeof key === 'string' ? target(findSheet(workbook, key)) : undefined),
  objects: {
    Add: (workbook, args) => target(addSheet(workbook, args.optionalText(0))),
    GetActiveWorksheet: (workbook) => target(activeSheet(workbook)),
    GetFirst: (workbook, args) => target(listed(workbook, args)[0]),
    GetLast: (workbook, args) => target(listed(workbook, args).at(-1)),
  },
  calls: {
    GetCount: (workbook, args) => listed(workbook, args).length,
  },
};
