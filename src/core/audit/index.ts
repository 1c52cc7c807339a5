// The audit of written texts: numerals, paragraphs and tables are read, claims become expressions, rules judge them.
// No files and no layout; a text comes as it was written, positions lead back to it.
export { audit, auditInSteps } from './audit';
export type { Audit, AuditFinding, AuditSummary, ClassedNumeral, NumeralClass, TaggedText } from './outcome';
export type { Report } from './report/report';
