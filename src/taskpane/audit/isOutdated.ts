import type { Audited } from '../../commands/auditState';
import { plainText } from '../../core/narrative';
import type { Look } from '../../excel';

/** Whether the workbook says something else now than when the text was held against it. */
export function isOutdated({ look: before }: Audited, now: Look | undefined): boolean {
  if (before === undefined || now === undefined || before === now) return false;
  return plainText(before.report.narrative) !== plainText(now.report.narrative);
}
