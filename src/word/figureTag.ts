import type { Figure } from '../core/expression';
import { fingerprint } from '../core/fingerprint';

/** Word allows a tag 64 characters. */
const longest = 64;

/** What Word may not give back as it was. */
const unsafe = /[\p{Cc}\p{Cs}\uFFFD-\uFFFF]/u;

/**
 * The tag of a figure's content control: its id with its key. An id that is too long, or holds characters that do not
 * survive a file, keeps what it begins with, then `~` and the fingerprint of the whole: as stable, and as good to compare.
 */
export function figureTag({ id }: Pick<Figure, 'id'>): string {
  if (id.length <= longest && !unsafe.test(id)) return id;
  const end = `~${fingerprint(id)}`;
  const start = /^[\w:=,.]*/u.exec(id)?.[0] ?? '';
  return start.slice(0, longest - end.length) + end;
}
