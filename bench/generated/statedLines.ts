import type { Dice } from './dice';

interface Line {
  readonly code: string;
  readonly fund?: string;
}

/** A row that states the total of some lines: of all of them (no code), or of those below a code. */
export interface StatedLine<T> {
  readonly code: string;
  readonly fund: string;
  readonly covers: readonly T[];
}

/** A row of a coded list as it is typed: one line, or the stated total of several. */
export type TypedLine<T> = { readonly line: T } | { readonly stated: StatedLine<T> };

/** The lines by their codes with stated rows among them, at the levels that the dice choose; the total first or last. */
export function withStatedLines<T extends Line>(lines: readonly T[], dice: Dice): readonly TypedLine<T>[] {
  const levels = dice.oneOf([], [3], [5], [3, 5]);
  const funds = dice.onceIn(2) ? [''] : [...new Set(lines.map(({ fund = '' }) => fund))];
  const stated = funds.flatMap((fund) => levels.flatMap((level) => statedAt(lines, fund, level)));
  const sorted: readonly TypedLine<T>[] = [
    ...stated.map((one) => ({ stated: one })),
    ...lines.map((line) => ({ line })),
  ].sort((a, b) => (codeOf(a) < codeOf(b) ? -1 : 1));
  const total = { stated: { code: '', fund: '', covers: lines } };
  return dice.oneOf(sorted, [total, ...sorted], [...sorted, total]);
}

/** One for every code of that length which longer codes refine. */
function statedAt<T extends Line>(
  lines: readonly T[],
  fund: string,
  level: number,
): readonly StatedLine<T>[] {
  const own = lines.filter((line) => fund === '' || line.fund === fund);
  const refined = own.filter(({ code }) => code.length > level).map(({ code }) => code.slice(0, level));
  return [...new Set(refined)].map((code) => ({
    code,
    fund,
    covers: own.filter((line) => line.code.startsWith(code)),
  }));
}

function codeOf<T extends Line>(typed: TypedLine<T>): string {
  return 'line' in typed ? `${typed.line.code} 1` : `${typed.stated.code} 0`;
}
