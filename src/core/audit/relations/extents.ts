import type { Fact } from '../claims/fact';
import type { ReadPassage } from '../document';

/** A fact with the place where what is said of it ends: where the next fact begins. */
export interface Extent {
  readonly fact: Fact;
  readonly end: number;
}

export function extentsOf({ facts, text }: ReadPassage): readonly Extent[] {
  return facts.map((fact, index) => ({ fact, end: facts[index + 1]?.from ?? text.length }));
}
