// The rules: one truth about the account a file, declared; engine/ judges them and words what was found.
// No reading, no Excel, no figure of its own: a rule says what ought to hold and what to tell the accountant.
import type { Rule } from './engine/rule';
import { expenditureTotalsAgree } from './expenditureTotalsAgree';
import { grandTotalsAgree } from './grandTotalsAgree';
import { revenueTotalsAgree } from './revenueTotalsAgree';

/** Every rule, sorted by its name. */
export const rules: readonly Rule[] = [expenditureTotalsAgree, grandTotalsAgree, revenueTotalsAgree];

export { defineRule, type Check, type Rule } from './engine/rule';
export { runRules, type RuleRun } from './engine/runRules';
export type { Finding, Severity, Summary } from './finding';
