import { printPlace } from '../model/address';
import { cellCount, cellKey, isEntireColumn, isEntireRow, lastColumn, lastRow } from '../model/area';
import { cellAt, putCell } from '../model/cells';
import { fail } from '../model/fault';
import { restyle } from '../model/styles';
import { changeLines, offsetOf, sharedLine, type Lines } from '../model/sizes';
import { isError } from '../model/scalar';
import { requireWritable } from '../model/write';
import type { Hyperlink, Place } from '../model/workbook';
import { isRecord } from '../protocol/arguments';
import type { Scalar } from '../protocol/definition';

const hidden = (lines: Lines): Scalar<Place> => ({
  get: ({ sheet, area }) => sharedLine(sheet, area, lines, (extent) => extent?.hidden ?? false),
  set: ({ sheet, area }, value) => {
    changeLines(sheet, area, lines, { hidden: typeof value === 'boolean' ? value : fail('InvalidArgument') });
  },
});

const LINK_KEYS = ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const;

function readLink(value: unknown): Hyperlink {
  if (!isRecord(value)) return fail('InvalidArgument');
  const entries = LINK_KEYS.map((key) => [key, value[key]] as const).filter(
    ([, text]) => typeof text === 'string',
  );
  return Object.fromEntries(entries);
}

const LINK_COLOR = '#0563C1';

function setHyperlink({ sheet, area }: Place, value: unknown): void {
  requireWritable(sheet, area);
  const link = readLink(value);
  const { row, column } = area;
  sheet.hyperlinks.set(cellKey(row, column), link);
  const text =
    link.textToDisplay ?? (cellAt(sheet, row, column) ? undefined : (link.address ?? link.documentReference));
  if (text !== undefined) putCell(sheet, cellKey(row, column), { value: text });
  restyle(sheet, area, (style) => ({ ...style, fontColor: LINK_COLOR, underline: 'Single' }));
}

function getHyperlink({ sheet, area }: Place): unknown {
  const link = sheet.hyperlinks.get(cellKey(area.row, area.column));
  if (link === undefined) return null;
  const value = cellAt(sheet, area.row, area.column)?.value ?? '';
  return { ...link, textToDisplay: isError(value) ? value.error : String(value) };
}

const address: Scalar<Place> = { get: ({ sheet, area }) => printPlace(sheet.name, area) };

/** What can be asked of each row of a range. */
const ROW_PROPERTIES: Readonly<Record<string, (place: Place, row: number) => unknown>> = {
  address: ({ sheet, area }, row) => printPlace(sheet.name, { ...area, row, rows: 1 }),
  rowHidden: ({ sheet }, row) => sheet.rows.get(row)?.hidden ?? false,
  rowIndex: (_, row) => row,
};

/** For each row of a range the properties that are not switched off in `wanted`. */
export function rowProperties(place: Place, wanted: Readonly<Record<string, unknown>>): readonly unknown[] {
  const { row, rows } = place.area;
  const names = Object.keys(wanted).filter((name) => wanted[name] !== false);
  return Array.from({ length: rows }, (_, index) =>
    Object.fromEntries(
      names.map((name) => {
        const read = ROW_PROPERTIES[name] ?? fail('NotImplemented', `Range.getRowProperties(${name})`);
        return [name, read(place, row + index)];
      }),
    ),
  );
}

/** Where a range lies and how large it is. */
export const rangeShape: Readonly<Record<string, Scalar<Place>>> = {
  Address: address,
  AddressLocal: address,
  RowIndex: { get: ({ area }) => area.row },
  ColumnIndex: { get: ({ area }) => area.column },
  RowCount: { get: ({ area }) => area.rows },
  ColumnCount: { get: ({ area }) => area.columns },
  CellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
  IsEntireColumn: { get: ({ area }) => isEntireColumn(area) },
  IsEntireRow: { get: ({ area }) => isEntireRow(area) },
  RowHidden: hidden('rows'),
  ColumnHidden: hidden('columns'),
  Hidden: {
    get: ({ sheet, area }) =>
      sharedLine(sheet, area, 'rows', (extent) => extent?.hidden ?? false) === true ||
      sharedLine(sheet, area, 'columns', (extent) => extent?.hidden ?? false) === true,
  },
  HasSpill: { get: () => false },
  Hyperlink: { get: getHyperlink, set: setHyperlink },
  Left: { get: ({ sheet, area }) => offsetOf(sheet, 'columns', area.column) },
  Top: { get: ({ sheet, area }) => offsetOf(sheet, 'rows', area.row) },
  Width: {
    get: ({ sheet, area }) =>
      offsetOf(sheet, 'columns', lastColumn(area) + 1) - offsetOf(sheet, 'columns', area.column),
  },
  Height: {
    get: ({ sheet, area }) => offsetOf(sheet, 'rows', lastRow(area) + 1) - offsetOf(sheet, 'rows', area.row),
  },
};
