import ExcelJS from 'exceljs';
import { createSheet } from '../model/createWorkbook';
import type { Sheet, Workbook } from '../model/workbook';
import { openPackage, relationshipsOf, sheetPaths, type Package } from './package';
import { readCustomProperties, readSettings, SETTINGS_NAMESPACE } from './propertiesXml';
import { optional } from './optional';
import { readNames } from './namesXml';
import { readParts } from './readParts';
import { readSheet } from './readSheet';
import { requireZip, WorkbookUnreadable } from './unreadable';
import { childNamed, readXml, removeElement } from './xml';

/** Elements that are read from the parts; exceljs would spell them out cell by cell or stumble over them. */
const OWN_ELEMENTS = [
  'dataValidations',
  'hyperlinks',
  'conditionalFormatting',
  'drawing',
  'tableParts',
  'extLst',
];

/** Drawings are read from the parts too: exceljs knows only pictures and stumbles over the rest. */
const DRAWINGS = /^xl\/drawings\/(_rels\/)?drawing/;

const TO_THE_EDGE = /(<col\b[^>]*?\bmin="(\d+)"[^>]*?\bmax=")16384"/;

/** exceljs makes an object for each column: an entry that reaches to the edge is cut to its first column. */
const shortenColumns = (xml: string): string => xml.replace(TO_THE_EDGE, '$1$2"');

async function edgeColumn(source: Package, path: string): Promise<number | undefined> {
  const start = TO_THE_EDGE.exec((await source.text(path)) ?? '')?.[2];
  return start === undefined ? undefined : Number(start) - 1;
}

async function readWithExceljs(original: Uint8Array, paths: Iterable<string>): Promise<ExcelJS.Workbook> {
  const source = await openPackage(original);
  const book = (await source.text('xl/workbook.xml')) ?? '';
  source.put('xl/workbook.xml', removeElement(book, 'definedNames'));
  for (const path of paths) {
    const xml = await source.text(path);
    if (xml !== undefined) source.put(path, OWN_ELEMENTS.reduce(removeElement, shortenColumns(xml)));
  }
  for (const { name } of source.zip.file(DRAWINGS)) source.zip.remove(name);
  const workbook = new ExcelJS.Workbook();
  const bytes = await source.zip.generateAsync({ type: 'arraybuffer' });
  try {
    await workbook.xlsx.load(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new WorkbookUnreadable(`The parts of the workbook cannot be read (${reason}).`);
  }
  return workbook;
}

function readProperties(workbook: Workbook, source: ExcelJS.Workbook): void {
  const { creator, category, description, company, keywords, manager, subject, title, lastModifiedBy } =
    source;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  Object.assign(workbook.properties, {
    author: text(creator),
    category: text(category),
    comments: text(description),
    company: text(company),
    keywords: text(keywords),
    manager: text(manager),
    subject: text(subject),
    title: text(title),
    lastAuthor: text(lastModifiedBy),
    creationDate: source.created.toISOString(),
  });
}

async function readOwnParts(workbook: Workbook, source: Package): Promise<void> {
  const custom = await source.text('docProps/custom.xml');
  if (custom !== undefined) workbook.customProperties = readCustomProperties(readXml(custom));
  for (const { type, target } of await relationshipsOf(source, 'xl/workbook.xml')) {
    const xml = type === 'customXml' ? await source.text(target) : undefined;
    if (xml?.includes(SETTINGS_NAMESPACE) === true) workbook.settings = readSettings(readXml(xml));
  }
}

function addSheets(workbook: Workbook, names: Iterable<string>): ReadonlyMap<string, Sheet> {
  workbook.sheets.length = 0;
  for (const name of names) workbook.sheets.push(createSheet(workbook, name));
  if (workbook.sheets.length === 0) throw new WorkbookUnreadable('The workbook has no sheets.');
  return new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
}

function activate(workbook: Workbook, source: ExcelJS.Workbook): void {
  const index = optional(source.views)?.[0]?.activeTab ?? 0;
  const visible = workbook.sheets.find((sheet) => sheet.visibility === 'Visible');
  const wanted = workbook.sheets[index];
  workbook.activeId = (wanted?.visibility === 'Visible' ? wanted : visible)?.id ?? '';
}

/** Reads an .xlsx file into a workbook, in place of its sheets; throws WorkbookUnreadable. */
export async function readWorkbook(workbook: Workbook, bytes: Uint8Array): Promise<void> {
  requireZip(bytes);
  const source = await openPackage(bytes);
  const paths = await sheetPaths(source);
  const book = readXml((await source.text('xl/workbook.xml')) ?? '');
  const sheets = addSheets(workbook, paths.keys());
  const file = await readWithExceljs(bytes, paths.values());
  for (const [name, path] of paths) {
    const [sheet, worksheet] = [sheets.get(name), file.getWorksheet(name)];
    if (sheet && worksheet) readSheet(sheet, worksheet, await edgeColumn(source, path));
    if (sheet) await readParts(sheet, source, path);
  }
  await readOwnParts(workbook, source);
  readProperties(workbook, file);
  readNames(workbook, childNamed(book, 'definedNames'));
  // LibreOffice writes the element without attributes into every workbook: that protects nothing.
  const locks = childNamed(book, 'workbookProtection')?.attributes['lockStructure'];
  if (locks === '1' || locks === 'true') workbook.protection = { password: undefined };
  activate(workbook, file);
  workbook.calculator.structureChanged();
}
