// The account as read: typed rows of cells, and how they are read from what the workbook holds.
// No figures and no Excel: the raw values come in from outside.
export * from './account';
export * from './byCode';
export { besideLastYear } from './lastYear';
export * from './scorecards';
export * from './policy';
export { isHeaderOf } from './reading/headers';
export { locateTables } from './reading/locate';
export { isOneOf } from './reading/normal';
export { lookUnder, type NumberLook } from './reading/numberLook';
export { doubtfulPart, numberSpans, type NumberSpan } from './reading/numberSpans';
export type { ReadProblem } from './reading/problem';
export type { Looks, RawTable, RawWorkbook } from './reading/rawTable';
export { readSetting } from './reading/setting';
export { readAccount, readAccountInSteps, type AccountReading } from './reading/readAccount';
