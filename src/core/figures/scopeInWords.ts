import type { Scope } from '../account';
import { funds } from '../inputs/funds';
import type { Text } from '../text';

/** A scope as it stands before a noun; all funds together need no word. */
export function scopeInWords(scope: Scope): Text {
  if (scope === 'all') return { zh: '', en: '' };
  if (scope === 'fiscal') return { zh: '财政拨款', en: 'Fiscal' };
  return { zh: funds[scope].word, en: funds[scope].english };
}
