import { clearArea } from '../model/clear';
import { copyCells } from '../model/copyCells';
import { fail } from '../model/fault';
import { findCells } from '../model/find';
import { mergeCells, unmergeCells } from '../model/merge';
import { selectArea } from '../model/select';
import { shiftCells } from '../model/shift';
import type { Place } from '../model/workbook';
import type { Arguments } from '../protocol/arguments';
import type { Definition } from '../protocol/definition';
import { rangeContent } from './rangeContent';
import { rangeObjects } from './rangeObjects';
import { rangeShape, rowProperties } from './rangeShape';

function remove({ sheet, area }: Place, args: Arguments): void {
  const shift = args.text(0);
  if (shift !== 'Up' && shift !== 'Left') fail('InvalidArgument');
  shiftCells(sheet, { area, kind: 'delete', axis: shift === 'Up' ? 'rows' : 'columns' });
}

function copyFrom({ sheet, area }: Place, args: Arguments): void {
  const source = args.place(0) ?? args.places(0)?.list[0] ?? findCells(sheet.workbook, sheet, args.text(0));
  if (source === undefined) fail('InvalidArgument');
  const options = {
    what: args.optionalText(1) ?? 'All',
    skipBlanks: args.flag(2, false),
    transpose: args.flag(3, false),
  };
  copyCells({ sheet: source.sheet, area: source.area }, { sheet, area }, options);
}

const places = (place: Place) => ({ sheet: place.sheet, list: [place] });

export const rangeClass: Definition<Place> = {
  places: (place) => [place],
  scalars: { ...rangeShape, ...rangeContent },
  navigations: {
    DataValidation: (place) => ({ type: 'DataValidation', self: places(place) }),
    Format: (place) => ({ type: 'RangeFormat', self: places(place) }),
    Worksheet: ({ sheet }) => ({ type: 'Worksheet', self: sheet }),
  },
  objects: rangeObjects ?? {},
  calls: {
    _ValidateArraySize: ({ area }, args) => {
      if (args.whole(0) !== area.rows || args.whole(1) !== area.columns) fail('InvalidArgument');
    },
    Calculate: ({ sheet }) => {
      sheet.workbook.calculator.recalculateAll();
    },
    Clear: ({ sheet, area }, args) => {
      clearArea(sheet, area, args.optionalText(0) ?? 'All');
    },
    CopyFrom: copyFrom,
    Delete: remove,
    GetRowProperties: (place, args) => rowProperties(place, args.record(0)),
    Merge: ({ sheet, area }, args) => {
      mergeCells(sheet, area, args.flag(0, false));
    },
    Unmerge: ({ sheet, area }) => {
      unmergeCells(sheet, area);
    },
    Select: ({ sheet, area }) => {
      selectArea(sheet, area);
    },
  },
};
