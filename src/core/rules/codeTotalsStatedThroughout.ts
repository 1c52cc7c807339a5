import type { TextCell } from '../expression';
import { codedLists, codedRows, type CodedRow } from './engine/codedRows';
import { defineRule } from './engine/rule';
import { listInWords } from './engine/wording';

/** Where some classes (or sections) of a table are stated, all that have several rows are; one row is its own total. */
export const codeTotalsStatedThroughout = defineRule({
  id: 'codeTotalsStatedThroughout',
  catalogue: 'K5',
  severity: 'hint',
  title: { zh: '类、款合计行要填就填全', en: 'Classes and sections are stated throughout, or not at all' },
  why: {
    zh: '合计行只作核对。有的类填了、有的没填，没填的类就少了一道核对，也可能是其明细的编码填错了。',
    en: 'Stated totals are only checked. A class left out goes unchecked, or its details have a wrong code.',
  },
  basis: 'K5 类 = Σ 款，款 = Σ 项；填报表中类、款行可不填，没有填的不能核对',
  messages: {
    refuted: {
      zh: '“{table}”中有的类、款填了合计行，{codes} 却没有（其明细见 {place}），因而没有核对。请补填，或核对这些明细的编码；合计行不是必填的。',
      en: 'In "{table}" some classes or sections are stated, but {codes} is not (details: {place}), and was not checked. Add the row, or check the codes of these details; such rows are optional.',
    },
  },
  checks: (account) =>
    codedLists
      .map((list) => ({ list, rows: codedRows(account, list) }))
      .filter(({ rows }) => rows.some(({ isStated }) => isStated))
      .map(({ list, rows }) => {
        const missing = list.codeLengths.slice(0, -1).flatMap((length) => missingAt(rows, length));
        return {
          kind: 'fact',
          holds: missing.length === 0,
          cells: missing.map(({ cell }) => cell),
          slots: {
            table: { zh: list.name, en: list.name },
            codes: listInWords([...new Set(missing.map(({ code }) => code))]),
          },
        };
      }),
});

interface MissingTotal {
  readonly code: string;
  /** The first of the rows that it would be the total of. */
  readonly cell: TextCell;
}

/** Codes of one level with several details in a fund for which others are stated; a total without fund is one of all. */
function missingAt(rows: readonly CodedRow[], length: number): readonly MissingTotal[] {
  const stated = rows.filter(({ code, isStated }) => isStated && code.length === length);
  const statedFunds = new Set(stated.map(({ fund }) => fund));
  const has = new Set(stated.map(({ fund, code }) => `${fund} ${code}`));
  const groups = new Map<string, CodedRow[]>();
  for (const row of rows) {
    const code = row.code.slice(0, length);
    const isDue = statedFunds.has(row.fund) || statedFunds.has('');
    if (row.isStated || row.code.length === length || !isDue) continue;
    if (has.has(`${row.fund} ${code}`) || has.has(` ${code}`)) continue;
    const key = `${row.fund} ${code}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) => group.slice(0, 1))
    .map(({ code, cell }) => ({ code: code.slice(0, length), cell }));
}
