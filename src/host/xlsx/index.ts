// Workbooks from and to .xlsx files, by way of exceljs and, where that loses something, the file's own parts.
// Only this folder may import exceljs or jszip; it may not know the protocol of requests.
export { readWorkbook } from './readWorkbook';
export { WorkbookUnreadable } from './unreadable';
export { writeWorkbook } from './writeWorkbook';
