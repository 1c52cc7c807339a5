import { printPlace } from '../model/address';
import { cellCount, intersection, isEntireColumn, isEntireRow, isOnSheet } from '../model/area';
import { MAX_COLUMNS, MAX_ROWS, overlaps, type Area } from '../model/area';
import { clearArea } from '../model/clear';
import { fail } from '../model/fault';
import { specialCells } from '../model/special';
import type { Definition } from '../protocol/definition';
import { placesOf, type Places, type Target } from '../protocol/selves';
import { areasOf } from './styleProperty';

const target = ({ sheet }: Places, areas: readonly Area[]): Target | undefined =>
  areas.length === 0 ? undefined : { type: 'RangeAreas', self: placesOf(sheet, areas) };

const addresses = (places: Places): string =>
  areasOf(places)
    .map((area) => printPlace(places.sheet.name, area))
    .join(',');

const each =
  (change: (area: Area) => Area) =>
  (places: Places): Target | undefined => {
    const areas = areasOf(places).map(change);
    return areas.every(isOnSheet) ? target(places, areas) : fail('InvalidArgument');
  };

export const rangeAreasClass: Definition<Places> = {
  places: ({ list }) => list,
  scalars: {
    Address: { get: addresses },
    AddressLocal: { get: addresses },
    AreaCount: { get: ({ list }) => list.length },
    CellCount: { get: (places) => areasOf(places).reduce((sum, area) => sum + cellCount(area), 0) },
    IsEntireColumn: { get: (places) => areasOf(places).every(isEntireColumn) },
    IsEntireRow: { get: (places) => areasOf(places).every(isEntireRow) },
  },
  navigations: {
    Areas: (self) => ({ type: 'RangeCollection', self }),
    DataValidation: (self) => ({ type: 'DataValidation', self }),
    Format: (self) => ({ type: 'RangeFormat', self }),
    Worksheet: ({ sheet }) => ({ type: 'Worksheet', self: sheet }),
  },
  objects: {
    GetEntireColumn: each((area) => ({ ...area, row: 0, rows: MAX_ROWS })),
    GetEntireRow: each((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
    GetOffsetRangeAreas: (places, args) =>
      each((area) => ({ ...area, row: area.row + args.whole(0), column: area.column + args.whole(1) }))(
        places,
      ),
    GetIntersection: (places, args) => {
      const others = args.places(0);
      if (others?.sheet !== places.sheet) fail('InvalidArgument');
      const parts = areasOf(places).flatMap((a) => areasOf(others).map((b) => intersection(a, b)));
      return target(
        places,
        parts.filter((part) => part !== undefined),
      );
    },
    GetSpecialCells: (places, args) => {
      const types = args.optionalText(1) ?? 'All';
      const areas = areasOf(places).flatMap((area) => specialCells(places.sheet, area, args.text(0), types));
      return target(places, areas);
    },
    GetTables: ({ sheet, list }) => ({
      type: 'TableScopedCollection',
      self: sheet.tables.filter((table) => list.some(({ area }) => overlaps(area, table.area))),
    }),
  },
  calls: {
    Calculate: ({ sheet }) => {
      sheet.workbook.calculator.recalculateAll();
    },
    Clear: (places, args) => {
      for (const area of areasOf(places)) clearArea(places.sheet, area, args.optionalText(0) ?? 'All');
    },
  },
};

export const rangeCollectionClass: Definition<Places> = {
  items: ({ list }) => list.map((self) => ({ type: 'Range', self })),
  objects: {
    GetItemAt: ({ list }, args) => {
      const self = list[args.whole(0)];
      return self && { type: 'Range', self };
    },
  },
  calls: { GetCount: ({ list }) => list.length },
};
