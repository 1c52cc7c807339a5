import { isEntireColumn, isEntireRow, type Area } from '../model/area';
import { fail } from '../model/fault';
import type { HeaderFooterText, PageSetup, Zoom } from '../model/pageSetup';
import type { Sheet } from '../model/workbook';
import { isRecord, type Arguments } from '../protocol/arguments';
import type { Definition, Scalar } from '../protocol/definition';
import { placesOf, rangeOf } from '../protocol/selves';
import { readFlag, readNumber, readOneOf, readText } from './styleProperty';
import { cellsArgument } from './tables';

function property<K extends keyof PageSetup>(key: K, read: (value: unknown) => PageSetup[K]): Scalar<Sheet> {
  return {
    get: ({ page }) => page[key],
    set: (sheet, value) => {
      const entry = read(value);
      sheet.page = { ...sheet.page, [key]: entry };
    },
  };
}

const points = (value: unknown): number => {
  const number = readNumber(value);
  return number >= 0 ? number : fail('InvalidArgument');
};

function readZoom(value: unknown): Zoom {
  if (!isRecord(value)) return fail('InvalidArgument');
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = value;
  if (typeof scale === 'number') return scale >= 10 && scale <= 400 ? { scale } : fail('InvalidArgument');
  const pages = (count: unknown): number | null => (typeof count === 'number' ? count : null);
  return { horizontalFitToPages: pages(across), verticalFitToPages: pages(down) };
}

const orientations = ['Portrait', 'Landscape'] as const;

const UNIT = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const isUnit = (unit: string): unit is keyof typeof UNIT => unit in UNIT;

const MARGINS = [
  ['left', 'leftMargin'],
  ['right', 'rightMargin'],
  ['top', 'topMargin'],
  ['bottom', 'bottomMargin'],
  ['header', 'headerMargin'],
  ['footer', 'footerMargin'],
] as const;

function setMargins(sheet: Sheet, args: Arguments): void {
  const unit = args.text(0);
  const given = args.record(1);
  const factor = isUnit(unit) ? UNIT[unit] : fail('InvalidArgument');
  for (const [name, key] of MARGINS) {
    const margin = given[name];
    if (typeof margin === 'number') sheet.page = { ...sheet.page, [key]: points(margin * factor) };
  }
}

const cells = (sheet: Sheet, args: Arguments): Area =>
  cellsArgument({ workbook: sheet.workbook, sheet }, args).area;

function setPrintArea(sheet: Sheet, args: Arguments): void {
  const places = args.places(0);
  const printArea = places ? places.list.map(({ area }) => area) : [cells(sheet, args)];
  sheet.page = { ...sheet.page, printArea };
}

export const pageLayoutClass: Definition<Sheet> = {
  scalars: {
    Orientation: property(
      'orientation',
      (value) => orientations.find((item) => item === value) ?? fail('InvalidArgument'),
    ),
    PaperSize: property('paperSize', readText),
    Zoom: property('zoom', readZoom),
    LeftMargin: property('leftMargin', points),
    RightMargin: property('rightMargin', points),
    TopMargin: property('topMargin', points),
    BottomMargin: property('bottomMargin', points),
    HeaderMargin: property('headerMargin', points),
    FooterMargin: property('footerMargin', points),
    CenterHorizontally: property('centerHorizontally', readFlag),
    CenterVertically: property('centerVertically', readFlag),
    BlackAndWhite: property('blackAndWhite', readFlag),
    DraftMode: property('draftMode', readFlag),
    FirstPageNumber: property('firstPageNumber', (value) => (value === '' ? '' : readNumber(value))),
    PrintGridlines: property('printGridlines', readFlag),
    PrintHeadings: property('printHeadings', readFlag),
    PrintOrder: property('printOrder', readOneOf('DownThenOver', 'OverThenDown')),
    PrintComments: property('printComments', readOneOf('NoComments', 'EndSheet', 'InPlace')),
    PrintErrors: property('printErrors', readOneOf('AsDisplayed', 'Blank', 'Dash', 'NotAvailable')),
  },
  navigations: { HeadersFooters: (self) => ({ type: 'HeaderFooterGroup', self }) },
  objects: {
    GetPrintArea: (sheet) =>
      sheet.page.printArea.length === 0
        ? undefined
        : { type: 'RangeAreas', self: placesOf(sheet, sheet.page.printArea) },
    GetPrintTitleRows: (sheet) => sheet.page.titleRows && rangeOf(sheet, sheet.page.titleRows),
    GetPrintTitleColumns: (sheet) => sheet.page.titleColumns && rangeOf(sheet, sheet.page.titleColumns),
  },
  calls: {
    SetPrintArea: setPrintArea,
    SetPrintMargins: setMargins,
    SetPrintTitleRows: (sheet, args) => {
      const titleRows = cells(sheet, args);
      if (!isEntireRow(titleRows)) fail('InvalidArgument');
      sheet.page = { ...sheet.page, titleRows };
    },
    SetPrintTitleColumns: (sheet, args) => {
      const titleColumns = cells(sheet, args);
      if (!isEntireColumn(titleColumns)) fail('InvalidArgument');
      sheet.page = { ...sheet.page, titleColumns };
    },
  },
};

export const headerFooterGroupClass: Definition<Sheet> = {
  scalars: {
    State: { get: () => 'Default' },
    UseSheetMargins: { get: () => true },
    UseSheetScale: { get: () => true },
  },
  navigations: { DefaultForAllPages: (self) => ({ type: 'HeaderFooter', self }) },
};

const part = (line: 'header' | 'footer', side: keyof HeaderFooterText): Scalar<Sheet> => ({
  get: ({ page }) => page[line][side],
  set: (sheet, value) => {
    const entry = readText(value);
    sheet.page = { ...sheet.page, [line]: { ...sheet.page[line], [side]: entry } };
  },
});

export const headerFooterClass: Definition<Sheet> = {
  scalars: {
    LeftHeader: part('header', 'left'),
    CenterHeader: part('header', 'center'),
    RightHeader: part('header', 'right'),
    LeftFooter: part('footer', 'left'),
    CenterFooter: part('footer', 'center'),
    RightFooter: part('footer', 'right'),
  },
};
