import type { Text } from '../../../src/core/text';

/** A table; marks that would break it are escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(inTable).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

function inTable(words: string): string {
  return words.replaceAll('|', '\\|').replaceAll('\n', '<br>');
}

/** A paragraph in Chinese, and the same in English below. */
export function both({ zh, en }: Text): string {
  return `${zh}\n\n${en}`;
}

/** A heading in both languages. */
export function heading(level: number, { zh, en }: Text): string {
  return `${'#'.repeat(level)} ${zh} · ${en}`;
}

/** One part below the other, empty ones left out. */
export function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

export function page(parts: readonly string[]): string {
  return `${paragraphs(parts)}\n`;
}
