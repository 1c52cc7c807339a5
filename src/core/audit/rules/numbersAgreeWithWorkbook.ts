import { faultOf, type Outcome } from '../outcomes';
import { defineAuditRule } from './auditRule';

/** A number that states a figure of the workbook is that figure, rounded to the digits shown. */
export const numbersAgreeWithWorkbook = defineAuditRule({
  id: 'numbersAgreeWithWorkbook',
  severity: 'error',
  title: { zh: '数字与填报工作簿一致', en: 'The numbers agree with the workbook' },
  basis: '说明文字和表格中的数字取自填报表，按所印位数四舍五入；K13',
  message: {
    zh: '“{quote}”（{what}）按填报工作簿应为 {expected}。请改正文字，或先更正填报表。',
    en: '"{quote}" ({what}) is {expected} by the workbook. Correct the text, or the input tables first.',
  },
  check: ({ bindings }) => [
    ...(bindings?.numbers ?? []).map(({ numeral, agrees, expected, label }): Outcome =>
      agrees
        ? { verdict: 'tied', numerals: [numeral] }
        : faultOf(numeral, [numeral], { expected, slots: { what: label } }),
    ),
    ...(bindings?.ambiguous ?? []).map((numeral): Outcome => ({ verdict: 'ambiguous', numerals: [numeral] })),
    ...quotedFigures(bindings?.quoted ?? []),
  ],
});

/** Numbers in words that the workbook holds are tied as well; a year stays no figure. */
function quotedFigures(quoted: readonly Outcome['numerals'][number][]): readonly Outcome[] {
  const numerals = quoted.filter(({ role }) => role === 'figure');
  return numerals.length === 0 ? [] : [{ verdict: 'tied', numerals }];
}
