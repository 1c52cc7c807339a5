import type { Fault } from '../outcomes';
import { defineAuditRule } from './auditRule';

/** Where the text tells what domestic receptions cost it tells how many there were, and of how many people. */
export const receptionsCounted = defineAuditRule({
  id: 'receptionsCounted',
  severity: 'error',
  title: { zh: '国内公务接待写明批次、人次', en: 'Domestic receptions are counted' },
  basis: '国务院办公厅、财政部关于“三公”经费公开的要求：公务接待费公开国内公务接待的批次、人数、经费总额',
  message: {
    zh: '“{quote}”没有写明国内公务接待的{expected}。请补充（没有的写 0）。',
    en: '"{quote}" does not say how many domestic receptions there were ({expected}). Add it, 0 where there were none.',
  },
  check: ({ passages }) =>
    passages.flatMap((passage, index): readonly Fault[] => {
      const match = /国内公务接待(?:费|支出|费支出)*(?:决算)?(?:数)?(?:为|共)?(?=\d)/u.exec(passage.text);
      const money = passage.figures.find(
        ({ from }) => match !== null && from === match.index + match[0].length,
      );
      if (match === null || money?.numeral.unit?.kind !== 'money' || index === passages.length - 1) return [];
      const near = passages
        .slice(index, index + 3)
        .map(({ text }) => text)
        .join('');
      const missing = ['批次', '人次'].filter((word) => !isCounted(near, word));
      if (missing.length === 0) return [];
      const start = passage.at(match.index);
      const end = passage.at(passage.text.length - 1) + 1;
      return [{ verdict: 'refuted', numerals: [], start, end, expected: missing.join('、') }];
    }),
});

/** A count that is not of foreign guests alone. */
function isCounted(text: string, word: string): boolean {
  const counts = [
    ...text.matchAll(new RegExp(`([^,;。:()]{0,40})\\d+(?:个)?${word}|${word}(?:为|共)?\\d+`, 'gu')),
  ];
  const people = word === '人次' ? [...text.matchAll(/([^,;。:()]{0,40})\d+人(?!次)/gu)] : [];
  return [...counts, ...people].some((match) => !isOfForeigners(text, match.index, match[0]));
}

function isOfForeigners(text: string, at: number, words: string): boolean {
  const clause = text.slice(Math.max(0, at - 30), at + words.length);
  return /(?:外宾|外事)[^。;)]*$/u.test(clause);
}
