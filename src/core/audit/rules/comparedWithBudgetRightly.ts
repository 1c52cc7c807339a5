import { difference, valueOf } from '../../expression';
import type { Fact } from '../claims/fact';
import { mayBeSame, subjectName } from '../claims/names';
import type { ReadPassage, ReadText } from '../document';
import { last } from '../last';
import type { Outcome } from '../outcomes';
import { amount } from '../relations/amounts';
import { amountsOf } from '../relations/lookup';
import { defineAuditRule } from './auditRule';
import { stretchFault } from './stretch';

/** 决算数大于（小于）预算数 is what the two amounts say. */
export const comparedWithBudgetRightly = defineAuditRule({
  id: 'comparedWithBudgetRightly',
  severity: 'error',
  title: {
    zh: '决算数与预算数的大小写对',
    en: 'Which of final amount and budget is greater is told rightly',
  },
  basis: '决算数大于（小于、等于）预算数与两数一致；K13',
  message: {
    zh: '“{quote}”与前面的数字不符：{expected}。请改正。',
    en: '"{quote}" disagrees with the amounts before it: {expected}. Correct it.',
  },
  check: (text) => text.passages.flatMap((passage) => outcomesOf(text, passage)),
});

const statement =
  /(?<subject>[^。,;:]{0,60}?)(?:支出)?决算数?(?<word>大于|高于|超过|多于|小于|低于|少于|未达到|等于)(?:年初|全年|当年)?(?:预算)数?/gu;

function outcomesOf(text: ReadText, passage: ReadPassage): readonly Outcome[] {
  return [...passage.text.matchAll(statement)].flatMap((match): readonly Outcome[] => {
    const before = passage.facts.filter(({ from }) => from <= match.index);
    const fact = meant(before, subjectName(match.groups?.['subject'] ?? ''));
    const [final] = fact === undefined ? [] : amountsOf(text, fact, 'final');
    const [budget] = fact === undefined ? [] : amountsOf(text, fact, 'budget');
    if (final === undefined || budget === undefined) return [];
    const rise = valueOf(difference(amount(final.numeral), amount(budget.numeral)));
    if (rise.kind === 'none') return [];
    const numerals = [final.numeral, budget.numeral];
    const word = match.groups?.['word'] ?? '';
    if (signOf(word) === Math.sign(rise.value.toNumber())) return [{ verdict: 'tied', numerals }];
    const at = match.index + match[0].indexOf('决算');
    const expected = `${final.numeral.text} ${['<', '=', '>'][Math.sign(rise.value.toNumber()) + 1] ?? ''} ${budget.numeral.text}`;
    return [stretchFault(passage, [at, match.index + match[0].length], numerals, { expected })];
  });
}

function signOf(word: string): number {
  if (word === '等于') return 0;
  return /大于|高于|超过|多于/u.test(word) ? 1 : -1;
}

/** The fact that is meant: the one of that name; without a name, the last that has both amounts. */
function meant(facts: readonly Fact[], name: string): Fact | undefined {
  if (name !== '') return last(facts, (fact) => mayBeSame(fact.name, name));
  const before = facts.at(-1);
  return before?.final !== undefined && before.budget !== undefined ? before : undefined;
}
