import { fail } from '../model/fault';
import { activeSheet, findSheet } from '../model/sheets';
import { parseArea } from '../model/address';
import { cellArea } from '../model/area';
import type { Workbook } from '../model/workbook';
import type { Definition } from '../protocol/definition';
import { rangeOf } from '../protocol/selves';

const eventRange = (workbook: Workbook, reference: string) => {
  const [id = '', address = ''] = reference.split('|');
  const sheet = findSheet(workbook, id);
  const area = parseArea(address);
  return sheet && area && rangeOf(sheet, area);
};

const scope = (workbook: Workbook) => ({ workbook, sheet: undefined });

export const workbookClass: Definition<Workbook> = {
  scalars: {
    Name: { get: (workbook) => workbook.name },
    ReadOnly: { get: () => false },
    AutoSave: { get: () => false },
    IsDirty: { get: () => false, set: () => undefined },
    PreviouslySaved: { get: () => true },
  },
  navigations: {
    Application: (self) => ({ type: 'Application', self }),
    Comments: (workbook) => ({ type: 'CommentCollection', self: scope(workbook) }),
    Names: (workbook) => ({ type: 'NamedItemCollection', self: scope(workbook) }),
    Properties: (self) => ({ type: 'DocumentProperties', self }),
    Protection: (self) => ({ type: 'WorkbookProtection', self }),
    Settings: (self) => ({ type: 'SettingCollection', self }),
    Tables: (workbook) => ({ type: 'TableCollection', self: scope(workbook) }),
    Worksheets: (self) => ({ type: 'WorksheetCollection', self }),
    _Runtime: (self) => ({ type: 'Runtime', self }),
  },
  objects: {
    GetSelectedRange: (workbook) => {
      const sheet = activeSheet(workbook);
      return rangeOf(sheet, sheet.selection);
    },
    GetActiveCell: (workbook) => {
      const sheet = activeSheet(workbook);
      return rangeOf(sheet, cellArea(sheet.selection.row, sheet.selection.column));
    },
    _GetRangeForEventByReferenceId: (workbook, args) =>
      eventRange(workbook, args.text(0)) ?? fail('InvalidReference'),
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, args) => eventRange(workbook, args.text(0)),
  },
};
