import type { ReadText } from '../document';
import { faultOf, type Fault } from '../outcomes';
import { yearOf } from '../relations/yearOf';
import { defineAuditRule } from './auditRule';

/** A text speaks of one year: no year lost a digit, no heading or total keeps last year's, nothing is compared with itself. */
export const yearsAgree = defineAuditRule({
  id: 'yearsAgree',
  severity: 'error',
  title: { zh: '年度前后一致', en: 'The year is the same throughout' },
  basis: '各部分标题和说明的年度与决算年度一致；上年对比以上一年度为基数',
  message: {
    zh: '“{quote}”的年度不对，应为 {expected}。请改正。',
    en: 'The year in "{quote}" is wrong: {expected} was expected. Correct it.',
  },
  check: (text) => [...brokenYears(text), ...headings(text), ...comparisons(text)],
});

/** 202年度: a digit is missing. */
function brokenYears({ numerals, plain }: ReadText): readonly Fault[] {
  return numerals.flatMap((numeral): readonly Fault[] => {
    const { start, end, value, digits } = numeral;
    const isBroken = digits === 0 && ((value.gte(100) && value.lt(1000)) || value.gte(10_000));
    const follows = value.gte(10_000) ? /^\s*年/u : /^\s*年度/u;
    return isBroken &&
      follows.test(plain.slice(end, end + 6)) &&
      !/[\d第]\s*$/u.test(plain.slice(Math.max(0, start - 2), start))
      ? [faultOf(numeral, [], { expected: '四位数的年度' })]
      : [];
  });
}

function headings(text: ReadText): readonly Fault[] {
  const year = yearOf(text);
  if (year === undefined) return [];
  return text.passages.flatMap((passage): readonly Fault[] => {
    const match = /^第[一二三四五六七八九十]+部分.{0,40}?((?:19|20)\d\d)年度.{0,12}(?:决算|情况|绩效)/u.exec(
      passage.text,
    );
    if (match === null || !passage.isHeading || Number(match[1]) === year) return [];
    const at = match[0].lastIndexOf(`${match[1] ?? ''}年度`);
    const expected = String(year);
    return [
      { verdict: 'refuted', numerals: [], start: passage.at(at), end: passage.at(at + 5) + 1, expected },
    ];
  });
}

/** Compared with the year itself, or a later one. */
function comparisons(text: ReadText): readonly Fault[] {
  const year = yearOf(text);
  if (year === undefined) return [];
  return text.facts.flatMap(({ passage, changes }) =>
    changes.flatMap(({ against, amount, rate }): readonly Fault[] => {
      const printed = amount ?? rate;
      if (
        against?.what !== 'prior' ||
        against.year === undefined ||
        against.year < year ||
        printed === undefined
      )
        return [];
      const at = passage.text.lastIndexOf(String(against.year), printed.from);
      if (at < 0) return [];
      const expected = String(year - 1);
      return [
        { verdict: 'refuted', numerals: [], start: passage.at(at), end: passage.at(at + 3) + 1, expected },
      ];
    }),
  );
}
