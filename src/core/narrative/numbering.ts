import { chineseOrdinal } from '../chineseOrdinal';

/** What numbers a heading, by its place among those that stand beside it, from 1. */
export type Numbering = (place: number) => string;

/** As official documents number their headings, level by level. */
export const numberings = {
  chapter: (place) => `${chineseOrdinal(place)}、`,
  topic: (place) => `（${chineseOrdinal(place)}）`,
  point: (place) => `${place}、`,
  detail: (place) => `（${place}）`,
} as const satisfies Readonly<Record<string, Numbering>>;
