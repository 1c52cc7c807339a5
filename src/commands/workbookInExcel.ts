import {
  failureInWords,
  generateReport,
  insertTemplate,
  logFailure,
  runInExcel,
  selectCell,
  validateWorkbook,
} from '../excel';
import type { Workbook } from './workbook';

/** The workbook that the add-in was opened in. */
export const workbookInExcel: Workbook = {
  validate: (onProgress) => validateWorkbook(runInExcel, onProgress),
  generate: (onProgress) => generateReport(runInExcel, onProgress),
  insertTemplate: () => insertTemplate(runInExcel),
  selectCell: (address) => selectCell(runInExcel, address),
  failureInWords: (error) => {
    void logFailure(error);
    return failureInWords(error);
  },
};
