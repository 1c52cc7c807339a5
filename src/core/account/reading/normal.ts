/** Words for comparison: full-width forms, spaces, characters without width, quotation marks and case do not count. */
export function normal(found: unknown): string {
  const words = inWords(found);
  if (typeof found === 'number') return words;
  const before = known.get(words);
  if (before !== undefined) return before;
  const result = words
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b-\u200d\u2060“”"'‘’]/g, '')
    .toLowerCase();
  if (known.size === mostKnown) known.clear();
  known.set(words, result);
  return result;
}

/** Looking for headers asks of every cell whether it is one of many: the words of the last rows are kept. */
const known = new Map<string, string>();
const mostKnown = 1_000;

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
