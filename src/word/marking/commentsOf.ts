import type { AuditFinding } from '../../core/audit';
import { fill, type Language, type Text } from '../../core/text';
import type { Comment } from './comment';

const said: Readonly<Record<AuditFinding['severity'], Text>> = {
  error: { zh: '［错误］{message}', en: 'Error: {message}' },
  warning: { zh: '［警告］{message}', en: 'Warning: {message}' },
  hint: { zh: '［提示］{message}', en: 'Hint: {message}' },
};

/** What an audit found, as comments in one language. */
export function commentsOf(findings: readonly AuditFinding[], language: Language): readonly Comment[] {
  return findings.map(({ start, end, severity, message }) => ({
    ...{ start, end },
    words: fill(said[severity], { message })[language],
  }));
}
