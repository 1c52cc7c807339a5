import { printArea } from '../model/address';
import { columnOf, rowOf } from '../model/area';
import { isDefaultStyle } from '../model/style';
import type { Hyperlink, Sheet } from '../model/workbook';
import { SHEET_ORDER } from './order';
import { addContentType, addRelationship, type Package } from './package';
import { writeDrawing, type DrawingNumbers } from './writeDrawing';
import { writeTable } from './tableXml';
import { writeValidations } from './validationXml';
import { escapeXml, insertOrdered, removeElement } from './xml';

const RELATIONS_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The number of parts written so far, which number the files of the whole workbook. */
export interface Numbering extends DrawingNumbers {
  tables: number;
  properties: number;
}

const MOST = { rows: 16383, columns: 1048575 } as const;

function writeBreaks(axis: 'rows' | 'columns', indexes: readonly number[]): string | undefined {
  if (indexes.length === 0) return undefined;
  const name = axis === 'rows' ? 'rowBreaks' : 'colBreaks';
  const breaks = indexes.map((index) => `<brk id="${index}" max="${MOST[axis]}" man="1"/>`).join('');
  return `<${name} count="${indexes.length}" manualBreakCount="${indexes.length}">${breaks}</${name}>`;
}

async function writeHyperlink(target: Package, path: string, key: number, link: Hyperlink): Promise<string> {
  const reference = printArea({ row: rowOf(key), column: columnOf(key), rows: 1, columns: 1 });
  const { address, documentReference, screenTip } = link;
  const id =
    address === undefined
      ? undefined
      : await addRelationship(target, path, { type: 'hyperlink', target: address, external: true });
  const attributes = [
    id === undefined ? '' : ` r:id="${id}"`,
    documentReference === undefined ? '' : ` location="${escapeXml(documentReference)}"`,
    screenTip === undefined ? '' : ` tooltip="${escapeXml(screenTip)}"`,
  ];
  return `<hyperlink ref="${reference}"${attributes.join('')}/>`;
}

async function writeHyperlinks(sheet: Sheet, target: Package, path: string): Promise<string | undefined> {
  if (sheet.hyperlinks.size === 0) return undefined;
  let written = '';
  for (const [key, link] of sheet.hyperlinks) written += await writeHyperlink(target, path, key, link);
  return `<hyperlinks>${written}</hyperlinks>`;
}

/** Little-endian UTF-16, as Excel writes the values of sheet properties. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}

interface Place {
  readonly target: Package;
  readonly path: string;
  readonly numbering: Numbering;
}

async function writeCustomProperties(
  sheet: Sheet,
  { target, path, numbering }: Place,
): Promise<string | undefined> {
  if (sheet.customProperties.length === 0) return undefined;
  let written = '';
  for (const { key, value } of sheet.customProperties) {
    const part = `xl/customProperty${++numbering.properties}.bin`;
    target.put(part, utf16(value));
    await addContentType(target, part, `${SPREADSHEET}.customProperty`);
    const id = await addRelationship(target, path, { type: 'customProperty', target: `/${part}` });
    written += `<customPr name="${escapeXml(key)}" r:id="${id}"/>`;
  }
  return `<customProperties>${written}</customProperties>`;
}

async function writeTables(sheet: Sheet, { target, path, numbering }: Place): Promise<string | undefined> {
  if (sheet.tables.length === 0) return undefined;
  let written = '';
  for (const table of sheet.tables) {
    const part = `xl/tables/table${++numbering.tables}.xml`;
    target.put(part, writeTable(table, numbering.tables));
    await addContentType(target, part, `${SPREADSHEET}.table+xml`);
    const id = await addRelationship(target, path, { type: 'table', target: `/${part}` });
    written += `<tablePart r:id="${id}"/>`;
  }
  return `<tableParts count="${sheet.tables.length}">${written}</tableParts>`;
}

/** The last column entry carries the format of the sheet: it goes on to the last column. */
const reachEdge = (xml: string): string => xml.replace(/max="\d+"([^>]*><\/cols>)/, 'max="16384"$1');

const withNamespace = (xml: string): string =>
  xml.includes('xmlns:r=') ? xml : xml.replace('<worksheet ', `<worksheet xmlns:r="${RELATIONS_NAMESPACE}" `);

/** Adds to a sheet's part what exceljs leaves out. */
export async function writeParts(sheet: Sheet, place: Place): Promise<void> {
  const { target, path } = place;
  const elements = [
    writeValidations(sheet),
    await writeHyperlinks(sheet, target, path),
    writeBreaks('rows', sheet.page.rowBreaks),
    writeBreaks('columns', sheet.page.columnBreaks),
    await writeCustomProperties(sheet, place),
    await writeDrawing(sheet, place),
    await writeTables(sheet, place),
  ];
  let xml = withNamespace((await target.text(path)) ?? '');
  if (!isDefaultStyle(sheet.sheetStyle)) xml = reachEdge(xml);
  for (const element of elements)
    if (element !== undefined) {
      const name = /^<(\w+)/.exec(element)?.[1] ?? '';
      xml = insertOrdered(removeElement(xml, name), element, SHEET_ORDER);
    }
  target.put(path, xml);
}
