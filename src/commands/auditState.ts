import type { Audit, TaggedText } from '../core/audit';
import type { Text } from '../core/text';
import type { Look, Progress } from '../excel';
import type { Written } from './auditWritten';

/** An audit that ended: of what, beside which look at the workbook, and what was found. */
export interface Audited {
  readonly written: Written;
  readonly look: Look | undefined;
  readonly outcome: Audit;
}

/** What lies on the desk. */
export interface AuditState {
  /** Text that was pasted or typed. */
  readonly pasted: string;
  /** Whether the workbook is wanted beside it; undefined where nobody chose. */
  readonly isBeside: boolean | undefined;
  readonly audited: Audited | undefined;
  /** How far the audit under way is. */
  readonly progress: Progress | undefined;
  /** What is said of the last try where it came to nothing. */
  readonly said: { readonly intent: 'error' | 'info'; readonly text: Text } | undefined;
}

export const nothingAudited: AuditState = {
  pasted: '',
  isBeside: undefined,
  audited: undefined,
  progress: undefined,
  said: undefined,
};

/** The workbook is wanted where someone says so; where nobody does, if the text names its unit. */
export function isWanted(
  { text }: TaggedText,
  look: Look | undefined,
  isBeside: boolean | undefined,
): boolean {
  const unit = look?.report.publication?.unit;
  return unit !== undefined && (isBeside ?? names(text, unit));
}

/** A text about a district's office need not say of which city the district is. */
function names(text: string, unit: string): boolean {
  const local = unit.replace(/^.+?(?:省|自治区|市)(?=..)/u, '');
  return unit !== '' && text.includes(local);
}
