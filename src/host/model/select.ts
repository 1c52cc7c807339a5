import { printArea } from './address';
import { overlaps, type Area } from './area';
import { emit, EVENT, WORKBOOK_TARGET } from './events';
import { activateSheet } from './sheets';
import type { Sheet } from './workbook';

/** Selects an area, on whichever sheet it lies, and tells the client. */
export function selectArea(sheet: Sheet, area: Area): void {
  activateSheet(sheet);
  sheet.selection = area;
  const { workbook, id } = sheet;
  const message = { worksheetId: id, address: printArea(area) };
  emit(workbook, { type: EVENT.sheetSelectionChanged, message }, [WORKBOOK_TARGET, id]);
  emit(workbook, { type: EVENT.documentSelectionChanged, message: {} }, ['']);
  for (const table of sheet.tables) {
    const isInsideTable = overlaps(table.area, area);
    const told = { ...message, isInsideTable, tableId: table.id };
    emit(workbook, { type: EVENT.tableSelectionChanged, message: told }, [table.id]);
  }
}
