import type { ReadText } from '../document';
import { once } from './kept';

const fewest = 3;
const mostOthers = 0.4;

/** A year that is named for itself, not to compare with. */
const own = /(?<![比较与同由从]\s{0,2})((?:19|20)\d\d) {0,2}年度(?! {0,2}(?:相比|增加|减少|预算))/gu;

/** The year that a text is about, as its 年度 say; undefined where they do not agree on one. */
export const yearOf: (text: ReadText) => number | undefined = once(({ plain }) => {
  const counts = new Map<number, number>();
  let all = 0;
  for (const match of plain.matchAll(own)) {
    const year = Number(match[1]);
    counts.set(year, (counts.get(year) ?? 0) + 1);
    all += 1;
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined || most[1] < fewest || (all - most[1]) / all > mostOthers) return undefined;
  return most[0];
});
