/** Words for comparison: full-width forms, spaces, characters without width, quotation marks and case do not count. */
export function normal(found: unknown): string {
  return inWords(found)
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b-\u200d\u2060“”"'‘’]/g, '')
    .toLowerCase();
}

/** What a cell shows, as words; blank is empty. */
export function inWords(found: unknown): string {
  if (typeof found === 'string') return found.trim();
  if (typeof found === 'number' || typeof found === 'boolean') return String(found);
  return '';
}

/** Whether `found` is one of the accepted spellings. */
export function isOneOf(found: unknown, spellings: readonly string[]): boolean {
  const words = normal(found);
  return words !== '' && normalised(spellings).has(words);
}

const kept = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Spellings as they are compared; a list is declared once and asked for with every row. */
function normalised(spellings: readonly string[]): ReadonlySet<string> {
  const before = kept.get(spellings);
  if (before !== undefined) return before;
  const result = new Set(spellings.map(normal));
  kept.set(spellings, result);
  return result;
}
