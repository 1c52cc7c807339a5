import type { Fact } from '../claims/fact';
import type { ReadPassage, ReadText } from '../document';
import { claimsOf, type Claim } from './claimsOf';
import { subjectOf, type Naming, type Subject } from './subject';

/** What a sentence states: of what, which of its measures, and of which year (undefined where none is named). */
export interface Stated extends Claim {
  readonly subject: Subject;
  readonly year: number | undefined;
  readonly passage: ReadPassage;
  /** What the paragraph spoke of before. */
  readonly before: readonly string[];
}

/** Everything that the sentences of a text state, number by number. */
export function statedIn(text: ReadText, naming: Naming): readonly Stated[] {
  let whole: string | undefined;
  return text.passages.flatMap((passage) => {
    if (passage.isHeading) whole = undefined;
    const stated = statedInPassage(passage, whole, naming);
    if (passage.text.endsWith(':')) whole = stated.at(-1)?.subject.name;
    return stated;
  });
}

function statedInPassage(
  passage: ReadPassage,
  opened: string | undefined,
  naming: Naming,
): readonly Stated[] {
  const names = new Map<Fact, string>();
  return passage.facts.flatMap((fact) => {
    const { parent } = fact;
    const whole = parent === undefined ? opened : (names.get(parent) ?? naming(parent.words));
    const subject = subjectOf(fact, whole, naming);
    const before = [...new Set(names.values())];
    names.set(fact, subject.name);
    return claimsOf(fact).map((claim): Stated => ({
      ...claim,
      subject,
      year: yearBefore(passage.text, claim.placed.from),
      passage,
      before,
    }));
  });
}

const farthest = 120;

/** The year that a sentence last named before a place, unless it is what is compared with. */
function yearBefore(text: string, at: number): number | undefined {
  const near = text.slice(Math.max(0, at - farthest), at);
  const sentence = near.slice(near.lastIndexOf('。') + 1);
  const years = [...sentence.matchAll(/(?<![比较与同由从])((?:19|20)\d\d)年/gu)];
  const year = years.at(-1)?.[1];
  return year === undefined ? undefined : Number(year);
}
