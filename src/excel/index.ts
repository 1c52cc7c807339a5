// The only code that says `Excel.`: workbook → account; report sheets → workbook; going to a cell; failures in words.
// No figure is computed and no report text is worded here.
export { workbooksInExcel, type Workbooks } from './besideWorkbook';
export { Cancelled } from './cancelled';
export { beginNextYear } from './template/beginNextYear';
export { clearMarks, type ClearedMarks } from './marks/clearMarks';
export { decideFinding } from './findings/decideFinding';
export { failureInWords } from './failureInWords';
export { freezeReport, type Freezing } from './freeze/freezeReport';
export { logFailure } from './logFailure';
export { lookAtWorkbook, type Look } from './look/lookAtWorkbook';
export type { SheetState } from './look/sheetStates';
export { activeCell, watchSelection } from './look/selection';
export { watchWorkbook, type Edit } from './look/watchWorkbook';
export { generateReport, type Generation } from './generateReport';
export { selectCell } from './navigate';
export { paceOf, type OnProgress, type Pace, type Progress } from './progress';
export { readNarrative } from './readNarrative';
export { readPublication, type ReadPublication } from './readPublication';
export { removeBlankSheets } from './removeBlankSheets';
export { runIn, runInExcel, type RunExcel } from './run';
export { insertTemplate } from './template/insertTemplate';
export { validateBesideLastYear } from './validateBesideLastYear';
export { validateAndRecord, type RecordedValidation } from './validateAndRecord';
export { validateWorkbook } from './validateWorkbook';
export { writeInput, type CellWords } from './writeInput';
export type { WrittenSheet } from './writing/writePlan';
