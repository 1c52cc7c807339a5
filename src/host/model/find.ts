import { parseArea, splitSheet } from './address';
import type { Area } from './area';
import { fail } from './fault';
import { sheetNamed } from './sheets';
import type { Sheet, Workbook } from './workbook';

export interface Found {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The cells that an address, a defined name, a table name or a structured reference stands for. */
export function findCells(workbook: Workbook, sheet: Sheet | undefined, text: string): Found | undefined {
  const { sheet: named, rest } = splitSheet(text.trim());
  const home = named === undefined ? sheet : sheetNamed(workbook, named);
  if (named !== undefined && home === undefined) return undefined;
  const area = parseArea(rest);
  if (area) return home && { sheet: home, area };
  const meaning = workbook.calculator.areaOf(`=${text.trim()}`, home);
  return meaning;
}

/** As `findCells`, but what is not found, or lies on another sheet, is an invalid argument. */
export function requireCells(sheet: Sheet, text: string): Area {
  const found = findCells(sheet.workbook, sheet, text);
  return found?.sheet === sheet ? found.area : fail('InvalidArgument');
}
