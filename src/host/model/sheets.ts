import { createSheet } from './createWorkbook';
import { emit, EVENT, WORKBOOK_TARGET } from './events';
import { fail } from './fault';
import { rewriteFormulas } from './shift';
import type { Sheet, Workbook } from './workbook';

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const sheetNamed = (workbook: Workbook, name: string): Sheet | undefined =>
  workbook.sheets.find((sheet) => same(sheet.name, name));

export const findSheet = (workbook: Workbook, key: string): Sheet | undefined =>
  sheetNamed(workbook, key) ?? workbook.sheets.find((sheet) => sheet.id === key);

export function activeSheet(workbook: Workbook): Sheet {
  const active = workbook.sheets.find((sheet) => sheet.id === workbook.activeId) ?? workbook.sheets[0];
  return active ?? fail('GeneralException');
}

const FORBIDDEN = /[\\/?*[\]:]/;

function requireSheetName(workbook: Workbook, name: string, own?: Sheet): void {
  if (name === '' || name.length > 31 || FORBIDDEN.test(name) || name.startsWith("'") || name.endsWith("'"))
    fail('InvalidArgument');
  const holder = sheetNamed(workbook, name);
  if (holder && holder !== own) fail('ItemAlreadyExists');
}

function announce(sheet: Sheet, type: number): void {
  const { workbook, id } = sheet;
  emit(workbook, { type, message: { worksheetId: id, source: 'Local' } }, [WORKBOOK_TARGET, id]);
}

export function requireStructureWritable(workbook: Workbook): void {
  if (workbook.protection) fail('AccessDenied');
}

export function addSheet(workbook: Workbook, name: string | undefined): Sheet {
  requireStructureWritable(workbook);
  const given = name ?? freeName(workbook, (index) => `Sheet${index}`);
  requireSheetName(workbook, given);
  const sheet = createSheet(workbook, given);
  workbook.sheets.push(sheet);
  workbook.calculator.structureChanged();
  announce(sheet, EVENT.sheetAdded);
  return sheet;
}

export function freeName(workbook: Workbook, candidate: (index: number) => string): string {
  let index = 1;
  while (sheetNamed(workbook, candidate(index))) index++;
  return candidate(index);
}

export function announceAdded(sheet: Sheet): void {
  announce(sheet, EVENT.sheetAdded);
}

const visibleSheets = (workbook: Workbook): readonly Sheet[] =>
  workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');

export function activateSheet(sheet: Sheet): void {
  const { workbook } = sheet;
  if (sheet.visibility !== 'Visible') fail('InvalidOperation');
  const before = activeSheet(workbook);
  if (before === sheet) return;
  workbook.activeId = sheet.id;
  announce(before, EVENT.sheetDeactivated);
  announce(sheet, EVENT.sheetActivated);
}

/** The sheet must not be the last one that can be seen. */
export function requireOtherVisible(sheet: Sheet): void {
  const visible = visibleSheets(sheet.workbook);
  if (visible.length === 1 && visible[0] === sheet) fail('InvalidOperation');
}

export function deleteSheet(sheet: Sheet): void {
  const { workbook } = sheet;
  requireStructureWritable(workbook);
  if (sheet.visibility === 'VeryHidden') fail('GeneralException');
  requireOtherVisible(sheet);
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(index, 1);
  for (const place of workbook.places.values()) if (place.sheet === sheet) place.lost = true;
  if (workbook.activeId === sheet.id) {
    const following = workbook.sheets.slice(index).find((item) => item.visibility === 'Visible');
    workbook.activeId = (following ?? visibleSheets(workbook).at(-1) ?? sheet).id;
  }
  rewriteFormulas(workbook, (formula) => workbook.calculator.rewriteSheet(formula, sheet.name, undefined));
  announce(sheet, EVENT.sheetDeleted);
}

export function renameSheet(sheet: Sheet, name: string): void {
  const { workbook } = sheet;
  requireStructureWritable(workbook);
  requireSheetName(workbook, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  rewriteFormulas(workbook, (formula) => workbook.calculator.rewriteSheet(formula, before, name));
}

export function moveSheet(sheet: Sheet, position: number): void {
  const { sheets } = sheet.workbook;
  requireStructureWritable(sheet.workbook);
  if (position < 0 || position >= sheets.length) fail('InvalidArgument');
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}
