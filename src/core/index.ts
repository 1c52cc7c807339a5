// What the outside needs of core: validate a workbook's tables, compose its report, read it as text.
// Pure: no clock, no files, no Office. The parts inside are imported from their own folders.
export { profileIds } from './profiles';
export {
  composeInSteps,
  composeReport,
  narrativeText,
  validate,
  validateInSteps,
  type Beside,
  type Report,
  type Validated,
} from './report';
export type { ReadProblem } from './account';
export type { Publication } from './publication';
export type { Finding, Severity, Summary } from './rules/finding';
export type { Ledger } from './rules/ledger';
export type { Language, Text } from './text';
export type { Validation } from './validation';
