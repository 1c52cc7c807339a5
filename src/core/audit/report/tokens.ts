import type { Numeral } from '../numerals/numeral';
import { within } from '../text/within';

/** What a paragraph is compared by: its numbers, and every other character that is no space. */
export type Token =
  | { readonly kind: 'number'; readonly numeral: Numeral; readonly start: number; readonly end: number }
  | { readonly kind: 'character'; readonly character: string; readonly start: number; readonly end: number };

/** The tokens of a stretch of plain text. */
export function tokensOf(
  plain: string,
  numerals: readonly Numeral[],
  [start, end]: readonly [start: number, end: number],
): readonly Token[] {
  const tokens: Token[] = [];
  let at = start;
  for (const numeral of [...within(numerals, start, end), undefined]) {
    for (const until = numeral?.start ?? end; at < until; at += 1) {
      const character = plain.charAt(at);
      if (!/\s/u.test(character)) tokens.push({ kind: 'character', character, start: at, end: at + 1 });
    }
    if (numeral !== undefined) {
      tokens.push({ kind: 'number', numeral, start: numeral.start, end: numeral.end });
      at = numeral.end;
    }
  }
  return tokens;
}

/** The words of a paragraph whatever its numbers are. */
export function skeletonOf(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.kind === 'number' ? '#' : token.character)).join('');
}
