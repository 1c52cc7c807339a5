const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** `1` → 一, `10` → 十, `23` → 二十三: the ordinals of headings and rows, from 1 to 99. */
export function chineseOrdinal(position: number): string {
  if (!Number.isInteger(position) || position < 1 || position > 99) {
    throw new RangeError(`No Chinese ordinal for ${position}`);
  }
  const tens = Math.floor(position / 10);
  const ones = digits[position % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (digits[tens] ?? '')}十${ones}`;
}
