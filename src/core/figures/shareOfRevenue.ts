import { percentage } from '../expression';
import type { RevenueSource } from '../inputs/revenue';
import { fill } from '../text';
import { defineFigure } from './define';
import { revenueInWords } from './revenueInWords';
import { fiscalRevenue } from './fiscalRevenue';
import { revenueBySource } from './revenueBySource';
import { totalRevenue } from './totalRevenue';

/** The part of 本年收入合计 that a source (or the fiscal funds together) makes up, in per cent. */
export const shareOfRevenue = defineFigure<RevenueSource | 'fiscal'>({
  id: 'shareOfRevenue',
  title: { zh: '占收入合计的比重', en: 'Share of total revenue' },
  basis: '收入决算说明',
  measure: '%',
  label: (_, source) =>
    fill(
      { zh: '{source}占收入合计的比重', en: '{source} as a share of total revenue' },
      { source: revenueInWords(source) },
    ),
  expr: (account, source) => {
    const part =
      source === 'fiscal' ? fiscalRevenue.figure(account) : revenueBySource.figure(account, source);
    return percentage(part.expr, totalRevenue.figure(account).expr);
  },
});
