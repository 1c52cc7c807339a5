import { sum } from '../../expression';
import type { Numeral } from '../numerals/numeral';
import { faultOf, type Outcome } from '../outcomes';
import { agreement } from '../relations/agreement';
import { amount } from '../relations/amounts';
import { entriesOf, labelledIn, type Entry } from '../tables/entries';
import type { TextTable } from '../text/table';
import { defineAuditRule } from './auditRule';

/** In a table by codes, classes are the sum of their sections, these of their items, and the foot of the classes. */
export const codesAddUp = defineAuditRule({
  id: 'codesAddUp',
  severity: 'error',
  title: { zh: '科目逐级合计一致', en: 'Codes add up level by level' },
  basis: '类 = Σ 款，款 = Σ 项，合计 = Σ 类；K4、K5、K7',
  message: {
    zh: '表中“{quote}”不等于下级科目之和 {expected}。请核对本级和下级各行。',
    en: 'In the table "{quote}" is not the sum of the rows below it, {expected}. Check this row and those.',
  },
  check: ({ tables }) => tables.flatMap((table) => outcomesOf(table)),
});

interface Sum {
  readonly total: Numeral;
  readonly parts: readonly Numeral[];
}

/** A wrong row is only told where most others foot: else rows were left out, or the codes are something else. */
function outcomesOf(table: TextTable): readonly Outcome[] {
  const entries = entriesOf(table);
  if (entries.length < 3) return [];
  const sums = [...levelSums(entries), ...footSums(table, entries)];
  const outcomes = sums.flatMap(({ total, parts }): readonly Outcome[] => {
    const found = agreement(total, sum(parts.map(amount)));
    if (found === undefined) return [];
    const numerals = [total, ...parts];
    if (found.verdict !== 'refuted') return [{ verdict: found.verdict, numerals }];
    return [faultOf(total, numerals, { expected: found.expected })];
  });
  const faults = outcomes.filter(({ verdict }) => verdict === 'refuted');
  return faults.length * 3 <= outcomes.length
    ? outcomes
    : outcomes.filter((outcome) => !faults.includes(outcome));
}

function levelSums(entries: readonly Entry[]): readonly Sum[] {
  const below = new Map<string, Entry[]>();
  for (const entry of entries) {
    const parent = entry.code.slice(0, -2);
    below.set(parent, [...(below.get(parent) ?? []), entry]);
  }
  return entries.flatMap((entry) => columnSums(entry.values, below.get(entry.code) ?? []));
}

function columnSums(totals: readonly Numeral[], parts: readonly Entry[]): readonly Sum[] {
  if (parts.length === 0 || parts.some(({ values }) => values.length !== totals.length)) return [];
  return totals.map((total, column) => ({
    total,
    parts: parts.flatMap(({ values }) => values[column] ?? []),
  }));
}

/** Which classes a foot is of. */
const feet: readonly (readonly [foot: RegExp, classes: RegExp])[] = [
  [/^人员经费/u, /^30[13]/u],
  [/^(?:日常)?公用经费/u, /^(?:302|307|309|310|312|399)/u],
  [/合计$/u, /^/u],
];

function footSums(table: TextTable, entries: readonly Entry[]): readonly Sum[] {
  const classes = entries.filter(({ code }) => code.length === 3);
  const ofRows = table.rows.flatMap((row): readonly Sum[] => {
    const values = row.slice(1).flatMap(({ only }) => only ?? []);
    const isFoot =
      (row[0]?.text ?? '').endsWith('合计') && values.length > 1 && values.length === row.length - 1;
    return isFoot && !(row[0]?.text ?? '').includes('决算表') ? columnSums(values, classes) : [];
  });
  const ofNames = labelledIn(table).flatMap(({ name, value }): readonly Sum[] => {
    const foot = feet.find(([pattern]) => pattern.test(name));
    if (foot === undefined || ofRows.length > 0) return [];
    return columnSums(
      [value],
      classes.filter(({ code }) => foot[1].test(code)),
    );
  });
  return [...ofRows, ...ofNames];
}
