import { lastIndex } from '../last';

/** A line of a text; `start` and `end` are places in the text, its line break not included. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'blank' | 'prose' | 'cell' | 'row';
}

/** The lines of a text in plain characters. */
export function linesOf(plain: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const text of plain.split('\n')) {
    lines.push({ start, end: start + text.length, text, kind: kindOf(text) });
    start += text.length + 1;
  }
  return lines;
}

const number = /^(?:-?\d[\d,]*(?:\.\d+)?%?|-{1,2}|—{1,2})$/u;

const longestRow = 400;
const longestName = 60;

function kindOf(text: string): Line['kind'] {
  if (text.trim() === '') return text.includes('\t') ? 'cell' : 'blank';
  if (/^\t[^\t]*$/u.test(text)) return 'cell';
  if (/[|\t]/u.test(text)) return 'row';
  return text.length <= longestRow && isInColumns(text) ? 'row' : 'prose';
}

/** A name, perhaps with a code before it, then numbers parted by spaces and nothing else. */
function isInColumns(text: string): boolean {
  const words = text.split(' ').filter((word) => word !== '');
  const name = lastIndex(words, (word) => !number.test(word));
  const numbers = words.length - 1 - name;
  if (name < 0) return numbers > 2;
  const names = words.slice(0, name + 1);
  const isName = names.join('').length <= longestName && !/[。;!?]/u.test(names.join(''));
  if (!isName || numbers === 0) return false;
  return numbers > 1 || !names.some((word) => /[\d,]/u.test(word)) || /^\d{3,7}$/u.test(words[0] ?? '');
}
