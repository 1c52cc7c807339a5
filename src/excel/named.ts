import type { Text } from '../core/text';

const mostNamed = 5;

/** Names of sheets in a sentence, the first of them where there are many. */
export function named(names: readonly string[]): Text {
  const first = names.slice(0, mostNamed);
  const more = names.length - first.length;
  return {
    zh: first.map((name) => `“${name}”`).join('') + (more > 0 ? `等 ${String(names.length)} 张表` : ''),
    en: first.map((name) => `"${name}"`).join(', ') + (more > 0 ? ` and ${String(more)} more` : ''),
  };
}
