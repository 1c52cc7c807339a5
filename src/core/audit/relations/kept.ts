import type { ReadText } from '../document';

/** What is derived from a text is derived once. */
export function once<T>(derive: (text: ReadText) => T): (text: ReadText) => T {
  const known = new WeakMap<ReadText, { readonly of: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.of;
    const of = derive(text);
    known.set(text, { of });
    return of;
  };
}
