import { judge } from '../../expression';
import type { Fact } from '../claims/fact';
import { subjectName } from '../claims/names';
import type { ReadText } from '../document';
import type { Numeral } from '../numerals/numeral';
import { faultOf, type Outcome } from '../outcomes';
import { amount } from '../relations/amounts';
import { inTables } from '../tables/tableFigures';
import { defineAuditRule } from './auditRule';

/** An amount in a sentence is that of the table of the same section. */
export const textAgreesWithTables = defineAuditRule({
  id: 'textAgreesWithTables',
  severity: 'error',
  title: { zh: '正文数字与文中表格一致', en: 'The sentences agree with the tables of the text' },
  basis: '说明文字引用的金额与同口径决算表一致；K13',
  message: {
    zh: '“{quote}”与表中同一项目的 {expected} 不一致。请核对表和正文。',
    en: '"{quote}" disagrees with {expected} in the table for the same item. Check table and text.',
  },
  check: (text) =>
    text.facts.flatMap((fact) => (['final', 'budget'] as const).flatMap((of) => outcomesOf(text, fact, of))),
});

function outcomesOf(text: ReadText, fact: Fact, of: 'final' | 'budget'): readonly Outcome[] {
  const { scope, name, words, passage } = fact;
  const placed = fact[of];
  if (placed?.numeral.unit?.kind !== 'money' || isOfOtherYear(words, passage.text)) return [];
  const leaf = subjectName(words.split(/‹[类款]›(?=.)/u).at(-1) ?? '') || name;
  const [only, ...others] = inTables(text, { scope, of, name: leaf });
  if (only !== undefined && others.length === 0) return [compared(placed.numeral, only)];
  const equal = inTables(text, { scope: 'all', of, name: leaf }).find(({ value }) =>
    value.eq(placed.numeral.value),
  );
  return equal === undefined ? [] : [{ verdict: 'tied', numerals: [placed.numeral, equal] }];
}

/** An amount of the year before stands in no table of this year. */
function isOfOtherYear(words: string, passage: string): boolean {
  const year = /(?:19|20)\d\d(?=年)/u.exec(words)?.[0];
  const first = /(?:19|20)\d\d(?=年)/u.exec(passage.slice(0, 200))?.[0];
  return year !== undefined && first !== undefined && year !== first;
}

/** The table's unit is taken to be the sentence's. */
function compared(print: Numeral, inTable: Numeral): Outcome {
  const numerals = [print, inTable];
  const table = { ...inTable, unit: inTable.unit ?? print.unit };
  const { verdict } = judge({
    comparison: 'equals',
    left: amount(print),
    right: amount(table),
    reading: 'repeated',
  });
  if (verdict === 'tied' || verdict === 'rounding') return { verdict, numerals };
  return faultOf(print, numerals, { expected: inTable.text });
}
