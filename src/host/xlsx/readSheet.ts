import type { Worksheet } from 'exceljs';
import { parseArea } from '../model/address';
import { DEFAULT_PAGE, type HeaderFooterText, type PageSetup, type Zoom } from '../model/pageSetup';
import type { Sheet } from '../model/workbook';
import { isRecord } from '../protocol/arguments';
import { fullProtectionOptions } from '../classes/application';
import { readFileColor } from './colors';
import { optional } from './optional';
import { PAPER_SIZES } from './paper';
import { readCells } from './readCells';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** `&L…&C…&R…` as three texts. */
function readHeaderFooter(text: string | undefined): HeaderFooterText {
  const parts = { left: '', center: '', right: '' };
  const keys = { L: 'left', C: 'center', R: 'right' } as const;
  const pieces = (text ?? '').split(/&([LCR])/);
  if (pieces[0]) parts.center = pieces[0];
  for (let index = 1; index < pieces.length; index += 2) {
    const [mark, piece] = [pieces[index], pieces[index + 1] ?? ''];
    if (mark === 'L' || mark === 'C' || mark === 'R') parts[keys[mark]] = piece;
  }
  return parts;
}

function readZoom(setup: Worksheet['pageSetup']): Zoom {
  if (!setup.fitToPage) return { scale: setup.scale ?? 100 };
  const pages = (count: number | undefined): number | null => (count === 0 ? null : (count ?? 1));
  return { horizontalFitToPages: pages(setup.fitToWidth), verticalFitToPages: pages(setup.fitToHeight) };
}

const points = (inches: number | undefined, fallback: number): number =>
  inches === undefined ? fallback : Number((inches * 72).toFixed(6));

function readMargins({ margins }: Worksheet['pageSetup']): Partial<PageSetup> {
  if (!margins) return {};
  return {
    leftMargin: points(margins.left, DEFAULT_PAGE.leftMargin),
    rightMargin: points(margins.right, DEFAULT_PAGE.rightMargin),
    topMargin: points(margins.top, DEFAULT_PAGE.topMargin),
    bottomMargin: points(margins.bottom, DEFAULT_PAGE.bottomMargin),
    headerMargin: points(margins.header, DEFAULT_PAGE.headerMargin),
    footerMargin: points(margins.footer, DEFAULT_PAGE.footerMargin),
  };
}

/** What the file says of errors in print, and the words of Office.js for it. */
export const PRINT_ERRORS: Readonly<Record<string, string>> = {
  blank: 'Blank',
  dash: 'Dash',
  NA: 'NotAvailable',
};

function readPage(source: Worksheet): PageSetup {
  const { pageSetup: setup } = source;
  const texts: Partial<Worksheet['headerFooter']> = optional(source.headerFooter) ?? {};
  const paper = PAPER_SIZES.find(([, code]) => code === Number(setup.paperSize))?.[0];
  return {
    ...DEFAULT_PAGE,
    ...readMargins(setup),
    orientation: setup.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: paper ?? DEFAULT_PAGE.paperSize,
    zoom: readZoom(setup),
    centerHorizontally: setup.horizontalCentered ?? false,
    centerVertically: setup.verticalCentered ?? false,
    blackAndWhite: setup.blackAndWhite ?? false,
    draftMode: setup.draft ?? false,
    printGridlines: setup.showGridLines ?? false,
    printHeadings: setup.showRowColHeaders ?? false,
    printOrder: setup.pageOrder === 'overThenDown' ? 'OverThenDown' : 'DownThenOver',
    printErrors: PRINT_ERRORS[String(setup.errors)] ?? DEFAULT_PAGE.printErrors,
    header: readHeaderFooter(texts.oddHeader),
    footer: readHeaderFooter(texts.oddFooter),
  };
}

function readViews(sheet: Sheet, source: Worksheet): void {
  const view = optional(source.views)?.[0];
  if (!view) return;
  sheet.showGridlines = view.showGridLines ?? true;
  sheet.showHeadings = view.showRowColHeaders ?? true;
  if (view.state === 'frozen') sheet.frozen = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  const active = parseArea(view.activeCell ?? '');
  if (active) sheet.selection = active;
}

const LOCKS = {
  autoFilter: 'allowAutoFilter',
  deleteColumns: 'allowDeleteColumns',
  deleteRows: 'allowDeleteRows',
  formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  insertColumns: 'allowInsertColumns',
  insertHyperlinks: 'allowInsertHyperlinks',
  insertRows: 'allowInsertRows',
  objects: 'allowEditObjects',
  pivotTables: 'allowPivotTables',
  scenarios: 'allowEditScenarios',
  sort: 'allowSort',
} as const;

/** The file's switches and the options of Office.js by which each is known. */
export const PROTECTION_SWITCHES = Object.entries(LOCKS);

function readProtection(sheet: Sheet, source: Worksheet): void {
  const found: unknown = Reflect.get(source, 'sheetProtection');
  if (!isRecord(found) || found['sheet'] !== true) return;
  const options = Object.fromEntries(
    PROTECTION_SWITCHES.map(([file, option]) => [option, found[file] === true]),
  );
  const { algorithmName, hashValue, saltValue, spinCount } = found;
  const hash = hashValue === undefined ? undefined : { algorithmName, hashValue, saltValue, spinCount };
  sheet.protection = { options: fullProtectionOptions(options), password: undefined, hash };
}

/** What exceljs knows of a sheet, into an empty sheet; `edge` is the first column of an entry that reaches to the last. */
export function readSheet(sheet: Sheet, source: Worksheet, edge: number | undefined): void {
  sheet.visibility = VISIBILITY[source.state];
  sheet.tabColor = readFileColor(source.properties.tabColor) ?? '';
  const { defaultColWidth: width } = source.properties;
  if (width !== undefined && width > 0) sheet.standardWidth = Number(((width * 7 - 5) / 7).toFixed(2));
  readViews(sheet, source);
  readCells(sheet, source, edge);
  sheet.merges = source.model.merges.map((text) => parseArea(text)).filter((area) => area !== undefined);
  sheet.page = readPage(source);
  readProtection(sheet, source);
  const { autoFilter } = source;
  if (typeof autoFilter === 'string') sheet.filter = parseArea(autoFilter);
}
