import { printPlace } from '../model/address';
import type { Area } from '../model/area';
import type { Name, Sheet, Workbook } from '../model/workbook';
import { childrenNamed, escapeXml, type Element } from './xml';

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';
const FILTER = '_xlnm._FilterDatabase';

const isWholeRow = (area: Area): boolean => area.column === 0 && area.columns === 16384;

function readPrintName(sheet: Sheet, name: string, formula: string): void {
  const { calculator } = sheet.workbook;
  const areas = formula
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((part) => calculator.areaOf(`=${part}`, sheet)?.area)
    .filter((area) => area !== undefined);
  if (name === PRINT_AREA) sheet.page = { ...sheet.page, printArea: areas };
  if (name === PRINT_TITLES)
    sheet.page = {
      ...sheet.page,
      titleRows: areas.find(isWholeRow),
      titleColumns: areas.find((area) => !isWholeRow(area)),
    };
}

/** Takes in the defined names, those for printing into the page set-up of their sheets. */
export function readNames(workbook: Workbook, element: Element | undefined): void {
  for (const { attributes, text } of childrenNamed(element, 'definedName')) {
    const { name = '', localSheetId, comment = '', hidden } = attributes;
    const sheet = localSheetId === undefined ? undefined : workbook.sheets[Number(localSheetId)];
    if (name.startsWith('_xlnm.')) {
      if (sheet) readPrintName(sheet, name, text);
      continue;
    }
    const item: Name = {
      name,
      sheet,
      formula: `=${text}`,
      comment,
      visible: hidden !== '1' && hidden !== 'true',
    };
    if (sheet) sheet.names = [...sheet.names, item];
    else workbook.names = [...workbook.names, item];
  }
}

interface Written {
  readonly name: string;
  readonly text: string;
  readonly sheet: Sheet | undefined;
  readonly comment: string;
  readonly hidden: boolean;
}

const written = (item: Name): Written => ({
  name: item.name,
  text: item.formula.slice(1),
  sheet: item.sheet,
  comment: item.comment,
  hidden: !item.visible,
});

function printNames(sheet: Sheet): readonly Written[] {
  const { printArea, titleRows, titleColumns } = sheet.page;
  const titles = [titleColumns, titleRows].filter((area) => area !== undefined);
  const name = (key: string, areas: readonly Area[], hidden = false): Written[] => {
    const text = areas.map((area) => printPlace(sheet.name, area, '$')).join(',');
    return areas.length === 0 ? [] : [{ name: key, text, sheet, comment: '', hidden }];
  };
  return [
    ...name(PRINT_AREA, printArea),
    ...name(PRINT_TITLES, titles),
    ...name(FILTER, sheet.filter ? [sheet.filter] : [], true),
  ];
}

export function writeNames(workbook: Workbook): string | undefined {
  const all = [
    ...workbook.names.map(written),
    ...workbook.sheets.flatMap((sheet) => [...sheet.names.map(written), ...printNames(sheet)]),
  ];
  if (all.length === 0) return undefined;
  const elements = all.map(({ name, text, sheet, comment, hidden }) => {
    const scope = sheet ? ` localSheetId="${workbook.sheets.indexOf(sheet)}"` : '';
    const note = comment === '' ? '' : ` comment="${escapeXml(comment)}"`;
    return `<definedName name="${escapeXml(name)}"${scope}${note}${hidden ? ' hidden="1"' : ''}>${escapeXml(text)}</definedName>`;
  });
  return `<definedNames>${elements.join('')}</definedNames>`;
}
