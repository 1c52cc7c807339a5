import {
  clearMarks,
  failureInWords,
  freezeReport,
  generateReport,
  insertTemplate,
  logFailure,
  runInExcel,
  selectCell,
  validateAndRecord,
} from '../excel';
import { nextTurn } from './nextTurn';
import type { Workbook } from './workbook';

const clock = { now: () => performance.now(), today: () => new Date(), pause: nextTurn };

/** The workbook that the add-in was opened in. */
export const workbookInExcel: Workbook = {
  validate: (onProgress, signal) => validateAndRecord(runInExcel, { onProgress, signal, ...clock }),
  generate: (onProgress, signal) => generateReport(runInExcel, { onProgress, signal, ...clock }),
  freeze: (onProgress, signal) => freezeReport(runInExcel, { onProgress, signal, ...clock }),
  clearMarks: () => clearMarks(runInExcel),
  insertTemplate: () => insertTemplate(runInExcel),
  selectCell: (address) => selectCell(runInExcel, address),
  failureInWords: (error) => {
    void logFailure(error);
    return failureInWords(error);
  },
};
