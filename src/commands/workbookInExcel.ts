import {
  failureInWords,
  generateReport,
  insertTemplate,
  logFailure,
  runInExcel,
  selectCell,
  validateWorkbook,
} from '../excel';
import { nextTurn } from './nextTurn';
import type { Workbook } from './workbook';

const clock = { now: () => performance.now(), pause: nextTurn };

/** The workbook that the add-in was opened in. */
export const workbookInExcel: Workbook = {
  validate: (onProgress, signal) => validateWorkbook(runInExcel, { onProgress, signal, ...clock }),
  generate: (onProgress, signal) => generateReport(runInExcel, { onProgress, signal, ...clock }),
  insertTemplate: () => insertTemplate(runInExcel),
  selectCell: (address) => selectCell(runInExcel, address),
  failureInWords: (error) => {
    void logFailure(error);
    return failureInWords(error);
  },
};
