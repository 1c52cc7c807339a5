import {
  bounding,
  cellArea,
  containsArea,
  intersection,
  isOnSheet,
  lastColumn,
  lastRow,
} from '../model/area';
import { MAX_COLUMNS, MAX_ROWS, overlaps, type Area } from '../model/area';
import { usedArea } from '../model/cells';
import { fail } from '../model/fault';
import { requireCells } from '../model/find';
import { shiftCells } from '../model/shift';
import { specialCells } from '../model/special';
import { surroundingRegion, rangeEdge } from '../model/region';
import type { Place } from '../model/workbook';
import type { Arguments } from '../protocol/arguments';
import type { Definition } from '../protocol/definition';
import { placesOf, rangeOf, type Target } from '../protocol/selves';

const checked = ({ sheet }: Place, area: Area): Target =>
  isOnSheet(area) ? rangeOf(sheet, area) : fail('InvalidArgument');

/** The other range of a call: a proxy or an address on the same sheet. */
function other(self: Place, args: Arguments): Area {
  const place = args.place(0);
  if (place === undefined) return requireCells(self.sheet, args.text(0));
  return place.sheet === self.sheet ? place.area : fail('InvalidArgument');
}

/** Lines beside the range: a positive count goes outwards, a negative one the other way. */
function beside(self: Place, args: Arguments, pick: (area: Area, count: number) => Area): Target {
  const count = args.whole(0, 1);
  return count === 0 ? fail('InvalidArgument') : checked(self, pick(self.area, count));
}

const rowsFrom = (area: Area, first: number, count: number): Area => ({ ...area, row: first, rows: count });
const columnsFrom = (area: Area, first: number, count: number): Area => ({
  ...area,
  column: first,
  columns: count,
});

const above = (area: Area, count: number): Area =>
  count > 0 ? rowsFrom(area, area.row - count, count) : rowsFrom(area, area.row, -count);
const below = (area: Area, count: number): Area =>
  count > 0 ? rowsFrom(area, lastRow(area) + 1, count) : rowsFrom(area, lastRow(area) + 1 + count, -count);
const before = (area: Area, count: number): Area =>
  count > 0 ? columnsFrom(area, area.column - count, count) : columnsFrom(area, area.column, -count);
const after = (area: Area, count: number): Area =>
  count > 0
    ? columnsFrom(area, lastColumn(area) + 1, count)
    : columnsFrom(area, lastColumn(area) + 1 + count, -count);

const used = ({ sheet, area }: Place, args: Arguments): Area | undefined =>
  usedArea(sheet, args.flag(0, false), area);

function insert({ sheet, area }: Place, args: Arguments): Target {
  const shift = args.text(0);
  if (shift !== 'Down' && shift !== 'Right') fail('InvalidArgument');
  const at = { ...area };
  shiftCells(sheet, { area: at, kind: 'insert', axis: shift === 'Down' ? 'rows' : 'columns' });
  return rangeOf(sheet, at);
}

const inner: Definition<Place>['objects'] = {
  GetCell: (self, args) =>
    checked(self, cellArea(self.area.row + args.whole(0), self.area.column + args.whole(1))),
  GetRow: (self, args) => checked(self, rowsFrom(self.area, self.area.row + args.whole(0), 1)),
  GetColumn: (self, args) => checked(self, columnsFrom(self.area, self.area.column + args.whole(0), 1)),
  GetLastCell: (self) => checked(self, cellArea(lastRow(self.area), lastColumn(self.area))),
  GetLastRow: (self) => checked(self, rowsFrom(self.area, lastRow(self.area), 1)),
  GetLastColumn: (self) => checked(self, columnsFrom(self.area, lastColumn(self.area), 1)),
  GetEntireRow: (self) => checked(self, { ...self.area, column: 0, columns: MAX_COLUMNS }),
  GetEntireColumn: (self) => checked(self, { ...self.area, row: 0, rows: MAX_ROWS }),
};

const moved: Definition<Place>['objects'] = {
  GetOffsetRange: (self, args) => {
    const { area } = self;
    return checked(self, { ...area, row: area.row + args.whole(0), column: area.column + args.whole(1) });
  },
  GetResizedRange: (self, args) => {
    const { area } = self;
    return checked(self, { ...area, rows: area.rows + args.whole(0), columns: area.columns + args.whole(1) });
  },
  GetAbsoluteResizedRange: (self, args) =>
    checked(self, { ...self.area, rows: args.whole(0), columns: args.whole(1) }),
  GetRowsAbove: (self, args) => beside(self, args, above),
  GetRowsBelow: (self, args) => beside(self, args, below),
  GetColumnsBefore: (self, args) => beside(self, args, before),
  GetColumnsAfter: (self, args) => beside(self, args, after),
};

const related: Definition<Place>['objects'] = {
  GetBoundingRect: (self, args) => checked(self, bounding(self.area, other(self, args))),
  GetIntersection: (self, args) => {
    const common = intersection(self.area, other(self, args));
    return common && rangeOf(self.sheet, common);
  },
  GetUsedRange: (self, args) =>
    rangeOf(self.sheet, used(self, args) ?? cellArea(self.area.row, self.area.column)),
  GetUsedRangeOrNullObject: (self, args) => {
    const area = used(self, args);
    return area && rangeOf(self.sheet, area);
  },
  GetSurroundingRegion: ({ sheet, area }) => rangeOf(sheet, surroundingRegion(sheet, area)),
  GetRangeEdge: ({ sheet, area }, args) => rangeOf(sheet, rangeEdge(sheet, area, args.text(0))),
  GetExtendedRange: ({ sheet, area }, args) =>
    rangeOf(sheet, bounding(area, rangeEdge(sheet, area, args.text(0)))),
  GetSpecialCells: ({ sheet, area }, args) => {
    const areas = specialCells(sheet, area, args.text(0), args.optionalText(1) ?? 'All');
    return areas.length === 0 ? undefined : { type: 'RangeAreas', self: placesOf(sheet, areas) };
  },
  GetMergedAreas: ({ sheet, area }) => {
    const areas = sheet.merges.filter((merge) => overlaps(merge, area));
    return areas.length === 0 ? undefined : { type: 'RangeAreas', self: placesOf(sheet, areas) };
  },
  GetTables: ({ sheet, area }, args) => {
    const whole = args.flag(0, false);
    const self = sheet.tables.filter((table) =>
      whole ? containsArea(area, table.area) : overlaps(area, table.area),
    );
    return { type: 'TableScopedCollection', self };
  },
};

/** Ranges that are reached from a range. */
export const rangeObjects: Definition<Place>['objects'] = { ...inner, ...moved, ...related, Insert: insert };
