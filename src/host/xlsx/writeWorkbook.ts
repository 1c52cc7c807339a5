import type { Workbook as FileWorkbook } from 'exceljs';
import { activeSheet } from '../model/sheets';
import type { Workbook } from '../model/workbook';
import { FONT_ORDER, WORKBOOK_ORDER } from './order';
import { addContentType, addRelationship, openPackage, sheetPaths, type Package } from './package';
import { writeNames } from './namesXml';
import { writeCustomProperties, writeSettings } from './propertiesXml';
import { writeParts, type Numbering } from './writeParts';
import { writeSheet } from './writeSheet';
import { insertOrdered, removeElement } from './xml';

const PACKAGE_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';

function describe(workbook: Workbook, target: FileWorkbook): void {
  const { properties } = workbook;
  const { author, category, comments, company, keywords, manager, subject, title, lastAuthor } = properties;
  Object.assign(target, { category, company, keywords, manager, subject, title });
  target.creator = author;
  target.description = comments;
  target.lastModifiedBy = lastAuthor;
  target.created = new Date(properties.creationDate);
  target.modified = target.created;
}

async function writeWithExceljs(workbook: Workbook): Promise<Uint8Array> {
  // Large, and wanted only when a file is written.
  const { default: ExcelJS } = await import('exceljs');
  const target = new ExcelJS.Workbook();
  describe(workbook, target);
  const activeTab = workbook.sheets.indexOf(activeSheet(workbook));
  target.views = [
    { x: 0, y: 0, width: 20000, height: 12000, firstSheet: 0, activeTab, visibility: 'visible' },
  ];
  for (const sheet of workbook.sheets) await writeSheet(sheet, target.addWorksheet(sheet.name));
  return new Uint8Array(await target.xlsx.writeBuffer());
}

async function writeOwnParts(workbook: Workbook, target: Package): Promise<void> {
  if (workbook.customProperties.length > 0) {
    target.put('docProps/custom.xml', writeCustomProperties(workbook));
    await addContentType(target, 'docProps/custom.xml', PACKAGE_TYPE);
    await addRelationship(target, '', { type: 'custom-properties', target: 'docProps/custom.xml' });
  }
  if (workbook.settings.length > 0) {
    target.put('customXml/item1.xml', writeSettings(workbook));
    await addContentType(target, 'customXml/item1.xml', 'application/xml');
    await addRelationship(target, 'xl/workbook.xml', { type: 'customXml', target: '../customXml/item1.xml' });
  }
}

async function writeBook(workbook: Workbook, target: Package): Promise<void> {
  let xml = removeElement((await target.text('xl/workbook.xml')) ?? '', 'definedNames');
  const names = writeNames(workbook);
  if (names !== undefined) xml = insertOrdered(xml, names, WORKBOOK_ORDER);
  if (workbook.protection)
    xml = insertOrdered(xml, '<workbookProtection lockStructure="1"/>', WORKBOOK_ORDER);
  target.put('xl/workbook.xml', xml);
}

const placeInFont = (element: string): number =>
  FONT_ORDER.findIndex(
    (name) => element.startsWith(`<${name}`) && !/\w/.test(element[name.length + 1] ?? ''),
  );

/** exceljs has an order of its own for the elements of a font. */
async function orderFonts(target: Package): Promise<void> {
  const xml = (await target.text('xl/styles.xml')) ?? '';
  const ordered = xml.replace(/<font>(.*?)<\/font>/gs, (_, parts: string) => {
    const elements = parts.match(/<[^>]*>/g) ?? [];
    return `<font>${elements.sort((a, b) => placeInFont(a) - placeInFont(b)).join('')}</font>`;
  });
  target.put('xl/styles.xml', ordered);
}

/** The workbook as an .xlsx file. */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  workbook.calculator.recalculate();
  const target = await openPackage(await writeWithExceljs(workbook));
  const paths = await sheetPaths(target);
  const numbering: Numbering = { tables: 0, properties: 0, drawings: 0, charts: 0, kept: 0 };
  for (const sheet of workbook.sheets) {
    const path = paths.get(sheet.name);
    if (path !== undefined) await writeParts(sheet, { target, path, numbering });
  }
  await writeOwnParts(workbook, target);
  await writeBook(workbook, target);
  await orderFonts(target);
  return target.zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
