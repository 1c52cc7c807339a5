import { sum } from '../../expression';
import type { Numeral } from '../numerals/numeral';
import { faultOf, type Outcome } from '../outcomes';
import { agreement } from '../relations/agreement';
import { amount } from '../relations/amounts';
import { entriesOf } from '../tables/entries';
import { defineAuditRule } from './auditRule';

const fewestRows = 4;
const mostWrong = 0.25;

/** Where the first column of a coded table is the sum of the others it is so in every row. */
export const columnsAddUp = defineAuditRule({
  id: 'columnsAddUp',
  severity: 'error',
  title: { zh: '横向合计一致', en: 'The columns of a row add up' },
  basis: '支出合计 = 基本支出 + 项目支出 + 上缴上级支出 + 经营支出 + 对附属单位补助支出；K4、K7',
  message: {
    zh: '表中“{quote}”不等于本行其余各栏之和 {expected}。请核对本行各栏。',
    en: 'In the table "{quote}" is not the sum of the other columns of its row, {expected}. Check the row.',
  },
  check: ({ tables }) =>
    tables.flatMap((table) => {
      const outcomes = [...entriesOf(table).map(({ values }) => values), ...feet(table.rows)].flatMap(
        outcomesOf,
      );
      const wrong = outcomes.filter(({ verdict }) => verdict === 'refuted').length;
      return outcomes.length >= fewestRows && wrong <= outcomes.length * mostWrong ? outcomes : [];
    }),
});

/** Rows called 合计 with nothing but numbers after their name. */
function feet(rows: readonly (readonly { readonly text: string; readonly only: Numeral | undefined }[])[]) {
  return rows.flatMap(([first, ...others]) =>
    (first?.text ?? '').endsWith('合计') ? [others.flatMap(({ only }) => only ?? [])] : [],
  );
}

function outcomesOf(values: readonly Numeral[]): readonly Outcome[] {
  const [total, ...parts] = values;
  if (total === undefined || parts.length < 2 || parts.every(({ value }) => value.isZero())) return [];
  const found = agreement(total, sum(parts.map(amount)));
  if (found === undefined) return [];
  if (found.verdict !== 'refuted') return [{ verdict: found.verdict, numerals: values }];
  return [faultOf(total, values, { expected: found.expected })];
}
