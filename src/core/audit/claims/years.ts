import type { Passage } from '../text/passage';

const near = 160;
const year = /(?<![比较与同由从于至到]|对比|相比)((?:19|20)\d\d)年/gu;

/** The year that words name; none that something is compared with. */
export function yearIn(words: string): number | undefined {
  const named = [...words.matchAll(year)].at(-1)?.[1];
  return named === undefined ? undefined : Number(named);
}

/** The year that is being talked of at a place: the last that its sentence names, else the first of the paragraph. */
export function yearAt({ text }: Passage, at: number): number | undefined {
  const sentence =
    text
      .slice(Math.max(0, at - near), at)
      .split(/[。;]/u)
      .at(-1) ?? '';
  return yearIn(sentence) ?? yearIn(text.slice(0, near).split(/[,。]/u, 1)[0] ?? '');
}

/** Whether two amounts may be of one year: equal, or one year is left unsaid. */
export function isOfSameYear(one: number | undefined, other: number | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
