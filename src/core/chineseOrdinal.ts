const digits = '〇一二三四五六七八九';

/** `1` → 一, `10` → 十, `23` → 二十三: the ordinals of headings and rows, from 1 to 99. */
export function chineseOrdinal(position: number): string {
  if (!Number.isInteger(position) || position < 1 || position > 99) {
    throw new RangeError(`No Chinese ordinal for ${position}`);
  }
  const tens = Math.floor(position / 10);
  const ones = position % 10 === 0 ? '' : digits.charAt(position % 10);
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : digits.charAt(tens)}十${ones}`;
}
