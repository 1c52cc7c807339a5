// A local Excel: an in-memory workbook that answers the real Office.js client, with formulas and .xlsx in and out.
// Nothing here may know what the workbook is used for; only client/loadClient.ts and xlsx/ may use Node and exceljs.
export { createLocalExcel, type LocalExcel, type LocalExcelOptions } from './createLocalExcel';
export type { Exchange } from './client/transport';
export type { Sheet, Workbook } from './model/workbook';
export { WorkbookUnreadable } from './xlsx';
