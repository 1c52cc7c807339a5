// Report sheets as data: the tables, the narrative and the findings, each a title, columns, rows, merges and widths.
// No Excel and no arithmetic: numbers are figures, one writer outside turns a sheet into cells.
export { chartsSheet } from './chartsSheet';
export { buildTables, type SheetDefinition } from './define';
export { decisionPlace, remarksOn } from './findings/remarksOn';
export { stateWords } from './findings/stateWords';
export { findingsSheet, findingsSheetId } from './findingsSheet';
export { narrativeSheet } from './narrativeSheet';
export type { ReportSheet, SheetCell } from './reportSheet';
export { parts } from './parts';
export { styles } from './styles';
export { beijingSheets, ministrySheets, shanghaiSheets, sheetDefinitions } from './tables';
export { withContents } from './withContents';
