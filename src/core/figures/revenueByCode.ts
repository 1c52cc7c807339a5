import { numbersIn, revenueRows } from '../account';
import { total } from '../expression';
import { fiscalFunds } from '../inputs/funds';
import { revenueSources, type RevenueSource } from '../inputs/revenue';
import { fill, type Text } from '../text';
import { defineFigure } from './define';
import { codesInWords, labelOf } from './labelOf';
import { revenueInWords } from './revenueInWords';

/** A cell of 收入决算表: below a code (all where it is empty), one source, the fiscal ones or all. */
export interface RevenueKey {
  readonly code: string;
  readonly source: RevenueSource | 'fiscal' | 'all';
}

const inAll: Text = { zh: '{revenue}合计', en: '{revenue} in all' };

export const revenueByCode = defineFigure<RevenueKey>({
  id: 'revenueByCode',
  title: { zh: '收入（按功能分类）', en: 'Revenue by functional code' },
  basis: '收入决算表',
  measure: 'money',
  label: (account, { code, source }) => {
    const measure = revenueInWords(source);
    return code === '' ? fill(inAll, { revenue: measure }) : labelOf(codesInWords(account, [code]), measure);
  },
  expr: (account, { code, source }) =>
    total(columnsOf(source).flatMap((column) => numbersIn(revenueRows(account, code), column))),
});

function columnsOf(source: RevenueKey['source']) {
  if (source === 'all') return Object.values(revenueSources);
  if (source === 'fiscal') return fiscalFunds.map((fund) => revenueSources[fund]);
  return [revenueSources[source]];
}
