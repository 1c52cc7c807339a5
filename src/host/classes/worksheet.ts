import { cellArea, isOnSheet, WHOLE_SHEET, type Area } from '../model/area';
import { usedArea } from '../model/cells';
import { copySheet } from '../model/copySheet';
import { fail } from '../model/fault';
import { requireCells } from '../model/find';
import { activateSheet, deleteSheet, moveSheet, renameSheet, requireOtherVisible } from '../model/sheets';
import { STANDARD_HEIGHT } from '../model/sizes';
import type { Sheet } from '../model/workbook';
import type { Arguments } from '../protocol/arguments';
import type { Definition, Scalar } from '../protocol/definition';
import { placesOf, rangeOf, type Target } from '../protocol/selves';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

const flag = (key: 'showGridlines' | 'showHeadings'): Scalar<Sheet> => ({
  get: (sheet) => sheet[key],
  set: (sheet, value) => {
    sheet[key] = typeof value === 'boolean' ? value : fail('InvalidArgument');
  },
});

const text = (value: unknown): string => (typeof value === 'string' ? value : fail('InvalidArgument'));
const number = (value: unknown): number => (typeof value === 'number' ? value : fail('InvalidArgument'));

/** `#rrggbb` in capitals, or '' for none. */
export function readColor(value: unknown): string {
  const color = text(value);
  if (color !== '' && !/^(#?[0-9a-f]{6}|[a-z]+)$/i.test(color)) fail('InvalidArgument');
  return /^#?[0-9a-f]{6}$/i.test(color) ? `#${color.replace('#', '').toUpperCase()}` : color;
}

const scalars: Definition<Sheet>['scalars'] = {
  Id: { get: (sheet) => sheet.id },
  Name: {
    get: (sheet) => sheet.name,
    set: (sheet, value) => {
      renameSheet(sheet, text(value));
    },
  },
  Position: {
    get: (sheet) => sheet.workbook.sheets.indexOf(sheet),
    set: (sheet, value) => {
      moveSheet(sheet, number(value));
    },
  },
  Visibility: {
    get: (sheet) => sheet.visibility,
    set: (sheet, value) => {
      const visibility = VISIBILITIES.find((item) => item === value) ?? fail('InvalidArgument');
      if (visibility !== 'Visible') requireOtherVisible(sheet);
      sheet.visibility = visibility;
    },
  },
  TabColor: {
    get: (sheet) => sheet.tabColor,
    set: (sheet, value) => {
      sheet.tabColor = readColor(value);
    },
  },
  ShowGridlines: flag('showGridlines'),
  ShowHeadings: flag('showHeadings'),
  // The client writes these two under other names than it reads them.
  Gridlines: flag('showGridlines'),
  Headings: flag('showHeadings'),
  StandardWidth: {
    get: (sheet) => sheet.standardWidth,
    set: (sheet, value) => {
      sheet.standardWidth = number(value);
    },
  },
  StandardHeight: { get: () => STANDARD_HEIGHT },
};

const scope = (sheet: Sheet) => ({ workbook: sheet.workbook, sheet });

const checked = (sheet: Sheet, area: Area): Target =>
  isOnSheet(area) ? rangeOf(sheet, area) : fail('InvalidArgument');

/** `A1:B2,D4` as areas of the sheet. */
function readAreas(sheet: Sheet, address: string): readonly Area[] {
  return address.split(',').map((part) => requireCells(sheet, part));
}

function neighbour(sheet: Sheet, step: 1 | -1, args: Arguments): Target | undefined {
  const { sheets } = sheet.workbook;
  const visibleOnly = args.flag(0, false);
  for (let index = sheets.indexOf(sheet) + step; index >= 0; index += step) {
    const next = sheets[index];
    if (next === undefined) return undefined;
    if (!visibleOnly || next.visibility === 'Visible') return { type: 'Worksheet', self: next };
  }
  return undefined;
}

const objects: Definition<Sheet>['objects'] = {
  GetRange: (sheet, args) => rangeOf(sheet, args.has(0) ? requireCells(sheet, args.text(0)) : WHOLE_SHEET),
  GetRanges: (sheet, args) => ({
    type: 'RangeAreas',
    self: placesOf(sheet, args.has(0) ? readAreas(sheet, args.text(0)) : [WHOLE_SHEET]),
  }),
  GetCell: (sheet, args) => checked(sheet, cellArea(args.whole(0), args.whole(1))),
  GetRangeByIndexes: (sheet, args) => {
    const [row, column, rows, columns] = [args.whole(0), args.whole(1), args.whole(2), args.whole(3)];
    return checked(sheet, { row, column, rows, columns });
  },
  GetUsedRange: (sheet, args) => rangeOf(sheet, usedArea(sheet, args.flag(0, false)) ?? cellArea(0, 0)),
  GetUsedRangeOrNullObject: (sheet, args) => {
    const used = usedArea(sheet, args.flag(0, false));
    return used && rangeOf(sheet, used);
  },
  GetNext: (sheet, args) => neighbour(sheet, 1, args),
  GetPrevious: (sheet, args) => neighbour(sheet, -1, args),
  Copy: (sheet, args) => {
    const target = copySheet(sheet);
    return { type: 'Worksheet', self: place(sheet, target, args) };
  },
};

function place(source: Sheet, copy: Sheet, args: Arguments): Sheet {
  const { sheets } = source.workbook;
  const relative = args.sheet(1) ?? source;
  const at = sheets.indexOf(relative);
  const positions: Readonly<Record<string, number>> = {
    None: sheets.length - 1,
    Beginning: 0,
    End: sheets.length - 1,
    Before: at,
    After: at + 1,
  };
  const position = positions[args.optionalText(0) ?? 'None'];
  moveSheet(copy, position ?? fail('InvalidArgument'));
  return copy;
}

export const worksheetClass: Definition<Sheet> = {
  identity: (sheet) => ({ Id: sheet.id }),
  exists: (sheet) => sheet.workbook.sheets.includes(sheet),
  scalars,
  navigations: {
    AutoFilter: (sheet) => ({ type: 'AutoFilter', self: { sheet, table: undefined } }),
    Charts: (self) => ({ type: 'ChartCollection', self }),
    Comments: (sheet) => ({ type: 'CommentCollection', self: scope(sheet) }),
    CustomProperties: (self) => ({ type: 'WorksheetCustomPropertyCollection', self }),
    FreezePanes: (self) => ({ type: 'WorksheetFreezePanes', self }),
    HorizontalPageBreaks: (sheet) => ({ type: 'PageBreakCollection', self: { sheet, axis: 'rows' } }),
    VerticalPageBreaks: (sheet) => ({ type: 'PageBreakCollection', self: { sheet, axis: 'columns' } }),
    Names: (sheet) => ({ type: 'NamedItemCollection', self: scope(sheet) }),
    PageLayout: (self) => ({ type: 'PageLayout', self }),
    Protection: (self) => ({ type: 'WorksheetProtection', self }),
    Tables: (sheet) => ({ type: 'TableCollection', self: scope(sheet) }),
  },
  objects,
  calls: {
    Activate: (sheet) => {
      activateSheet(sheet);
    },
    Calculate: (sheet) => {
      sheet.workbook.calculator.recalculateAll();
    },
    Delete: (sheet) => {
      deleteSheet(sheet);
    },
  },
};
