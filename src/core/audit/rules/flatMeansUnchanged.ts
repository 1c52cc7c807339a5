import { constant, difference, judge, zero } from '../../expression';
import type { Fact } from '../claims/fact';
import { mayBeSame, subjectName } from '../claims/names';
import type { ReadText } from '../document';
import type { Outcome } from '../outcomes';
import { amount } from '../relations/amounts';
import { amountsOf } from '../relations/lookup';
import { defineAuditRule } from './auditRule';
import { extentsOf } from '../relations/extents';
import { stretchFault } from './stretch';

/** 持平 stands where nothing changed: no amount of change, no direction, no two different amounts beside it. */
export const flatMeansUnchanged = defineAuditRule({
  id: 'flatMeansUnchanged',
  severity: 'error',
  title: { zh: '持平即没有增减', en: 'Level means unchanged' },
  basis: '持平、相同、无增减变化的，不写增减额，两数相等；K13',
  message: {
    zh: '“{quote}”前后矛盾：既写增减，又写持平（或两数不等）。请核对后只保留一种说法。',
    en: '"{quote}" contradicts itself: it tells a change and says that there is none (or two amounts that differ). Keep what is true.',
  },
  check: (text) =>
    text.passages.flatMap((passage) =>
      extentsOf(passage).flatMap(({ fact, end }) => faultsOf(text, fact, end)),
    ),
});

const flat =
  /(?<base>与[^,;。:()]{0,30}?|较[^,;。:()]{0,30}?|比[^,;。:()]{0,30}?)?(?:持平|(?<!不)相同|无(?:增减)?变化|没有(?:增减)?变化|无增减|一致)/gu;

function faultsOf(text: ReadText, fact: Fact, end: number): readonly Outcome[] {
  const { passage, from } = fact;
  const words = passage.text.slice(from, end);
  return [...words.matchAll(flat)].flatMap((match): readonly Outcome[] => {
    const at = from + match.index;
    const base = match.groups?.['base'] ?? '';
    if (/基本持平|大致持平/u.test(passage.text.slice(Math.max(0, at - 4), at + match[0].length))) return [];
    if (isOfAnother(fact, passage.text.slice(0, at))) return [];
    const against = base.includes('预算') ? 'budget' : 'prior';
    const told = toldAt(fact, against, at);
    if (told !== undefined && passage.text.slice(told, at).search(/[。;]/u) < 0)
      return [stretchFault(passage, [told, at + match[0].length], numeralsOf(fact))];
    return against === 'budget' ? unequal(text, fact, [at, at + match[0].length]) : [];
  });
}

/** Whether the clause has a subject of its own: 其中：因公出国（境）费与上年持平. */
function isOfAnother({ name, from }: Fact, before: string): boolean {
  const clause = before.slice(from).search(/[^,;:。(]*$/u);
  const subject = subjectName(before.slice(from + clause));
  return subject !== '' && clause > 0 && !mayBeSame(subject, name);
}

/** Where the same comparison is told as a change. */
function toldAt(fact: Fact, against: 'budget' | 'prior', at: number): number | undefined {
  if (fact.moved !== undefined && fact.final !== undefined && against === 'prior' && fact.final.from < at)
    return fact.final.from;
  const change = fact.changes.find(
    ({ against: base, amount: by }) =>
      (base?.what ?? 'prior') === against && by !== undefined && by.from < at && !by.numeral.value.isZero(),
  );
  return change?.amount?.from;
}

function numeralsOf({ final, changes }: Fact) {
  return [final, ...changes.map(({ amount: by }) => by)].flatMap((placed) =>
    placed === undefined ? [] : [placed.numeral],
  );
}

/** The budget that stands with the amount, or in the table of the same section. */
function unequal(text: ReadText, fact: Fact, [at, end]: readonly [number, number]): readonly Outcome[] {
  const { final, passage } = fact;
  const [budget, ...others] = amountsOf(text, fact, 'budget');
  if (final === undefined || budget === undefined || others.length > 0) return [];
  if (at < Math.max(final.from, fact.budget?.from ?? 0)) return [];
  const numerals = [final.numeral, budget.numeral];
  const { verdict } = judge({
    comparison: 'equals',
    left: difference(amount(final.numeral), amount(budget.numeral)),
    right: constant(zero),
    reading: 'repeated',
  });
  if (verdict === 'refuted') return [stretchFault(passage, [at, end], numerals)];
  return verdict === 'notChecked' ? [] : [{ verdict, numerals }];
}
