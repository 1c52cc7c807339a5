import type { Fact } from '../claims/fact';
import { mayBeSame, subjectName } from '../claims/names';
import { isOfSameYear } from '../claims/years';
import type { ReadText } from '../document';
import { inTables } from '../tables/tableFigures';
import type { Placed } from '../text/passage';

export type Amount = 'final' | 'budget';

/** No report says so often what one thing cost. */
const most = 200;

/** Facts by name, so that a text of any length is looked through once. */
const indexes = new WeakMap<ReadText, ReadonlyMap<string, readonly Fact[]>>();

function indexOf(text: ReadText): ReadonlyMap<string, readonly Fact[]> {
  const known = indexes.get(text);
  if (known !== undefined) return known;
  const index = new Map<string, Fact[]>();
  for (const fact of text.facts) {
    const list = index.get(fact.name);
    if (list === undefined) index.set(fact.name, [fact]);
    else if (list.length < most) list.push(fact);
  }
  indexes.set(text, index);
  return index;
}

/** Facts of that very name, or of one of the two that it takes together. */
export function named(text: ReadText, name: string): readonly Fact[] {
  if (name === '') return [];
  const facts = indexOf(text).get(name) ?? [];
  const isTold = !name.endsWith(bothTotals) || facts.some(({ final }) => final !== undefined);
  return isTold ? facts : [...facts, ...named(text, name.replace(bothTotals, '收入总计'))];
}

/** 收、支总计各增加 may be said of totals that were told one by one. */
const bothTotals = '收支总计';

/** Amounts of different values: the same amount said twice counts once. */
function distinct(amounts: readonly (Placed | undefined)[]): readonly Placed[] {
  const seen = new Map<string, Placed>();
  for (const placed of amounts) {
    if (placed === undefined) continue;
    const { value, unit } = placed.numeral;
    const key = `${value.toFixed()}${unit?.word ?? ''}`;
    if (!seen.has(key)) seen.set(key, placed);
  }
  return [...seen.values()];
}

/** The final or budgeted amount of a fact, or what the same section says of the same subject elsewhere. */
export function amountsOf(text: ReadText, fact: Fact, of: Amount): readonly Placed[] {
  const own = fact[of];
  if (own !== undefined) return [own];
  const same = named(text, fact.name).filter(
    (other) =>
      other.scope === fact.scope &&
      isOfSameYear(other.year, fact.year) &&
      (of === 'final' || other.parent === undefined || fact.parent !== undefined),
  );
  const told = distinct(same.map((other) => other[of]));
  if (told.length > 0 || fact.scope === '') return told;
  // The unit of a table is that of the sentences of its section.
  const unit = (fact.final ?? fact.budget)?.numeral.unit;
  return inTables(text, { scope: fact.scope, name: fact.name, of }).map((value) => ({
    numeral: { ...value, unit: value.unit ?? unit },
    from: 0,
    to: 0,
  }));
}

/** What a share is of: the amount its words name, or else the whole whose part it is. */
export function wholesOf(text: ReadText, fact: Fact, baseWords: string): readonly Placed[] {
  const name = subjectName(baseWords);
  const { parent } = fact;
  if (parent !== undefined && (name === '' || name.startsWith('总') || mayBeSame(name, parent.name)))
    return amountsOf(text, parent, 'final');
  if (name === '') return [];
  const facts = named(text, name).filter((other) => other !== fact);
  for (const near of [
    facts.filter(({ passage }) => passage === fact.passage),
    facts.filter(({ scope }) => scope === fact.scope),
    facts,
  ]) {
    const finals = distinct(near.map(({ final }) => final));
    if (finals.length > 0) return finals;
  }
  return [];
}
