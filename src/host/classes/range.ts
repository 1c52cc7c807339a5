import { overlaps } from '../model/area';
import { clearArea } from '../model/clear';
import { copyCells } from '../model/copyCells';
import { emit, EVENT, WORKBOOK_TARGET } from '../model/events';
import { fail } from '../model/fault';
import { findCells } from '../model/find';
import { mergeCells, unmergeCells } from '../model/merge';
import { printArea } from '../model/address';
import { shiftCells } from '../model/shift';
import { activateSheet } from '../model/sheets';
import type { Place } from '../model/workbook';
import type { Arguments } from '../protocol/arguments';
import type { Definition } from '../protocol/definition';
import { rangeContent } from './rangeContent';
import { rangeObjects } from './rangeObjects';
import { rangeShape, rowProperties } from './rangeShape';

function select({ sheet, area }: Place): void {
  activateSheet(sheet);
  sheet.selection = area;
  const { workbook, id } = sheet;
  const message = { worksheetId: id, address: printArea(area) };
  emit(workbook, { type: EVENT.sheetSelectionChanged, message }, [WORKBOOK_TARGET, id]);
  emit(workbook, { type: EVENT.documentSelectionChanged, message: {} }, ['']);
  for (const table of sheet.tables) {
    const isInsideTable = overlaps(table.area, area);
    const told = { ...message, isInsideTable, tableId: table.id };
    emit(workbook, { type: EVENT.tableSelectionChanged, message: told }, [table.id]);
  }
}

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
    Select: select,
  },
};
