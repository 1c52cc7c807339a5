import { economic } from '../inputs/economic';
import { expenditure } from '../inputs/expenditure';
import { revenue } from '../inputs/revenue';
import { codedRows, type CodedRow } from './engine/codedRows';
import { defineRule } from './engine/rule';
import { listInWords } from './engine/wording';

const lists = [revenue, expenditure, economic] as const;

const classLength = 3;

/**
 * Details are typed at their lowest level. A class without details beside codes with details, or a code that is a detail in
 * one fund and has details of its own in another, may be a total whose code or fund is wrong: it would count twice.
 */
export const detailsAtLowestLevel = defineRule({
  id: 'detailsAtLowestLevel',
  catalogue: 'K5',
  severity: 'warning',
  title: { zh: '明细填到最末一级', en: 'Details are typed at their lowest level' },
  why: {
    zh: '有下级行的类、款行当作合计，不再加总；没有下级行的当作明细。合计行的编码或资金性质填错，就变成了明细，与真正的明细重复。',
    en: 'A class or section with rows below it is a total and not added; without such rows it is a detail. A total whose code or fund is wrong becomes a detail and counts twice.',
  },
  basis: 'K5 类 = Σ 款，款 = Σ 项：有下级行的类、款行是合计，没有下级行的按明细加总',
  messages: {
    refuted: {
      zh: '“{table}”的 {place}（{codes}）没有下级明细，而其他行填到了更细的级次，这些行按明细加总。如果它们是合计，其编码或资金性质与明细不一致，金额会重复计算；请更正，或补填下级明细。',
      en: 'In "{table}" {place} ({codes}) has no details below it while other rows go further down, so it is added up as a detail. If it is a total, its code or fund differs from that of its details and amounts count twice: correct it, or add its details.',
    },
  },
  checks: (account) =>
    lists
      .map((list) => ({ list, rows: codedRows(account, list) }))
      .filter(({ rows }) => rows.length > 0)
      .map(({ list, rows }) => {
        const coarse = coarseRows(rows);
        return {
          kind: 'fact',
          holds: coarse.length === 0,
          cells: coarse.map(({ cell }) => cell),
          slots: {
            table: { zh: list.name, en: list.name },
            codes: listInWords(coarse.map(({ code }) => code)),
          },
        };
      }),
});

function coarseRows(rows: readonly CodedRow[]): readonly CodedRow[] {
  const refined = new Set(
    rows.flatMap(({ code }) => [3, 5].filter((n) => n < code.length).map((n) => code.slice(0, n))),
  );
  const isCoarse = ({ code, isStated }: CodedRow): boolean =>
    !isStated && (refined.has(code) || (code.length === classLength && refined.size > 0));
  return rows.filter(isCoarse);
}
