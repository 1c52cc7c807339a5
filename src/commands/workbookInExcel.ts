import { failureInWords } from '../excel/failureInWords';
import { logFailure } from '../excel/logFailure';
import { wordExportOf } from './exportWord';
import { beginNewYear } from './newYear';
import { nextTurn } from './nextTurn';
import { officePlace } from './office';
import type { Workbook } from './workbook';

const clock = { now: () => performance.now(), today: () => new Date(), pause: nextTurn };

type Engine = typeof import('../excel');

/** What reads, computes and writes comes after the pane's first picture: its script is the larger part. */
async function engine<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
  await officePlace();
  return work(await import('../excel'));
}

/** The workbook that the add-in was opened in; where files go is the page's affair. */
export const workbookInExcel: Omit<Workbook, 'saveFile'> = {
  validate: (onProgress, signal) =>
    engine((excel) => excel.validateAndRecord(excel.runInExcel, { onProgress, signal, ...clock })),
  generate: (onProgress, signal) =>
    engine((excel) => excel.generateReport(excel.runInExcel, { onProgress, signal, ...clock })),
  freeze: (onProgress, signal) =>
    engine((excel) => excel.freezeReport(excel.runInExcel, { onProgress, signal, ...clock })),
  exportWord: (onProgress, signal) =>
    engine(async (excel) => {
      const pace = { onProgress, signal, ...clock };
      return wordExportOf(await excel.readPublication(excel.runInExcel, pace), pace);
    }),
  beginNextYear: (onProgress, signal) =>
    engine((excel) =>
      beginNewYear(excel, excel.workbooksInExcel(), excel.paceOf({ onProgress, signal, ...clock })),
    ),
  clearMarks: () => engine((excel) => excel.clearMarks(excel.runInExcel)),
  insertTemplate: () => engine((excel) => excel.insertTemplate(excel.runInExcel)),
  look: (signal, profile) =>
    engine((excel) => {
      const beside = profile === undefined ? {} : { profile };
      return excel.lookAtWorkbook(excel.runInExcel, { signal, ...clock }, beside);
    }),
  decide: (found, decision) =>
    engine(async (excel) => {
      const { decideFinding, runInExcel } = excel;
      if (await decideFinding(runInExcel, found, decision)) return;
      await excel.validateAndRecord(runInExcel, clock);
      await decideFinding(runInExcel, found, decision);
    }),
  writeCell: (raw, words) => engine((excel) => excel.writeInput(excel.runInExcel, raw, words)),
  watch: (onEdit) => engine((excel) => excel.watchWorkbook(excel.runInExcel, onEdit)),
  watchSelection: (onChange) => engine((excel) => excel.watchSelection(excel.runInExcel, onChange)),
  activeCell: () => engine((excel) => excel.activeCell(excel.runInExcel)),
  selectCell: (address) => engine((excel) => excel.selectCell(excel.runInExcel, address)),
  failureInWords: (error) => {
    // What logs is a script of its own, which may be the one that cannot be loaded.
    logFailure(error).catch(() => undefined);
    return failureInWords(error);
  },
};
