import { sum } from '../../expression';
import type { Numeral } from '../numerals/numeral';
import { faultOf, type Outcome } from '../outcomes';
import { agreement } from '../relations/agreement';
import { amount } from '../relations/amounts';
import { labelledIn, type Labelled } from '../tables/entries';
import { defineAuditRule } from './auditRule';

/** In the summary of revenue and expenditure the numbered rows make the year's total, and this with the balances the grand total. */
export const summaryTableAddsUp = defineAuditRule({
  id: 'summaryTableAddsUp',
  severity: 'error',
  title: { zh: '收入支出决算总表合计一致', en: 'The summary of revenue and expenditure adds up' },
  basis: '本年收入（支出）合计 = 各项之和；总计 = 合计 + 年初（年末）结转和结余等；收、支总计相等；K1、K2',
  message: {
    zh: '表中“{quote}”与各项之和 {expected} 不一致。请核对合计行和各项。',
    en: 'In the table "{quote}" is not the sum of its rows, {expected}. Check the total and the rows.',
  },
  check: ({ tables }) =>
    tables.flatMap((table) => {
      const labelled = labelledIn(table);
      if (!labelled.some(({ name }) => /^本年(?:收入|支出)合计/u.test(name))) return [];
      const blocks = [...new Set(labelled.map(({ block }) => block))];
      return blocks.flatMap((block) => outcomesOf(labelled.filter((item) => item.block === block)));
    }),
});

function outcomesOf(column: readonly Labelled[]): readonly Outcome[] {
  const total = column.findIndex(({ name }) => /^本年(?:收入|支出)合计/u.test(name));
  const grand = column.findIndex(({ name }, index) => index > total && name.endsWith('总计'));
  const ordinal = /^[一二三四五六七八九十]+、/u;
  const items = column.slice(0, Math.max(0, total)).filter(({ name }) => ordinal.test(name));
  return [
    ...compared(
      column[total]?.value,
      items.map(({ value }) => value),
    ),
    ...(grand < 0
      ? []
      : compared(
          column[grand]?.value,
          column
            .slice(total, grand)
            .filter(({ name }) => !ordinal.test(name))
            .map(({ value }) => value),
        )),
  ];
}

function compared(total: Numeral | undefined, parts: readonly Numeral[]): readonly Outcome[] {
  if (total === undefined || parts.length < 2) return [];
  const found = agreement(total, sum(parts.map(amount)));
  if (found === undefined) return [];
  const numerals = [total, ...parts];
  return found.verdict === 'refuted'
    ? [faultOf(total, numerals, { expected: found.expected })]
    : [{ verdict: found.verdict, numerals }];
}
