import type { PageSetup as FilePage, Worksheet, WorksheetView } from 'exceljs';
import { printArea } from '../model/address';
import type { HeaderFooterText, PageSetup } from '../model/pageSetup';
import type { Sheet } from '../model/workbook';
import { isRecord } from '../protocol/arguments';
import { writeFileColor } from './colors';
import { PAPER_SIZES } from './paper';
import { PRINT_ERRORS, PROTECTION_SWITCHES } from './readSheet';
import { writeCells } from './writeCells';

function writeView(sheet: Sheet): Partial<WorksheetView> {
  const { rows, columns } = sheet.frozen;
  const common = {
    showGridLines: sheet.showGridlines,
    showRowColHeaders: sheet.showHeadings,
    activeCell: printArea({ ...sheet.selection, rows: 1, columns: 1 }),
  };
  if (rows === 0 && columns === 0) return { ...common, state: 'normal' };
  const topLeftCell = printArea({ row: rows, column: columns, rows: 1, columns: 1 });
  return { ...common, state: 'frozen', xSplit: columns, ySplit: rows, topLeftCell };
}

function writeZoom({ zoom }: PageSetup): Partial<FilePage> {
  if ('scale' in zoom) return { scale: zoom.scale, fitToPage: false };
  return {
    fitToPage: true,
    fitToWidth: zoom.horizontalFitToPages ?? 0,
    fitToHeight: zoom.verticalFitToPages ?? 0,
  };
}

const inches = (points: number): number => Number((points / 72).toFixed(8));

function writePage(page: PageSetup): Partial<FilePage> {
  const paper = PAPER_SIZES.find(([name]) => name === page.paperSize)?.[1];
  const setup: Partial<FilePage> = {
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...writeZoom(page),
    margins: {
      left: inches(page.leftMargin),
      right: inches(page.rightMargin),
      top: inches(page.topMargin),
      bottom: inches(page.bottomMargin),
      header: inches(page.headerMargin),
      footer: inches(page.footerMargin),
    },
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    blackAndWhite: page.blackAndWhite,
    draft: page.draftMode,
    showGridLines: page.printGridlines,
    showRowColHeaders: page.printHeadings,
    pageOrder: page.printOrder === 'OverThenDown' ? 'overThenDown' : 'downThenOver',
  };
  const errors = Object.entries(PRINT_ERRORS).find(([, word]) => word === page.printErrors)?.[0];
  if (errors !== undefined) Object.assign(setup, { errors });
  if (page.firstPageNumber !== '') setup.firstPageNumber = page.firstPageNumber;
  return paper === undefined ? setup : Object.assign(setup, { paperSize: paper });
}

const writeText = ({ left, center, right }: HeaderFooterText): string =>
  [
    ['L', left],
    ['C', center],
    ['R', right],
  ]
    .map(([mark, text]) => (text === '' ? '' : `&${String(mark)}${String(text)}`))
    .join('');

/** The hash under which a file keeps a password. */
async function hashOf(target: Worksheet, password: string): Promise<Readonly<Record<string, unknown>>> {
  await target.protect(password, { spinCount: 1000 });
  const made: unknown = Reflect.get(target, 'sheetProtection');
  if (!isRecord(made)) return {};
  const { algorithmName, hashValue, saltValue, spinCount } = made;
  return { algorithmName, hashValue, saltValue, spinCount };
}

async function writeProtection(sheet: Sheet, target: Worksheet): Promise<void> {
  if (!sheet.protection) return;
  const { options, password, hash } = sheet.protection;
  const kept = password === undefined ? hash : await hashOf(target, password);
  const switches = PROTECTION_SWITCHES.map(([file, option]) => [file, options[option] === true] as const);
  Reflect.set(target, 'sheetProtection', {
    sheet: true,
    ...Object.fromEntries(switches),
    selectLockedCells: options['selectionMode'] === 'Normal',
    selectUnlockedCells: options['selectionMode'] !== 'None',
    ...kept,
  });
}

const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Writes what exceljs can of a sheet. */
export async function writeSheet(sheet: Sheet, target: Worksheet): Promise<void> {
  target.state = STATES[sheet.visibility];
  target.views = [writeView(sheet)];
  if (sheet.tabColor !== '') target.properties.tabColor = writeFileColor(sheet.tabColor);
  if (sheet.standardWidth !== 8.43) target.properties.defaultColWidth = (sheet.standardWidth * 7 + 5) / 7;
  writeCells(sheet, target);
  target.pageSetup = writePage(sheet.page);
  const { header, footer } = sheet.page;
  target.headerFooter.oddHeader = writeText(header);
  target.headerFooter.oddFooter = writeText(footer);
  if (sheet.filter) target.autoFilter = printArea(sheet.filter);
  await writeProtection(sheet, target);
}
