import { fiscalFunds } from '../inputs/funds';
import { revenueSources, type RevenueSource } from '../inputs/revenue';
import { fill, type Text } from '../text';

const ofFund: Text = { zh: '{fund}收入', en: '{fund} revenue' };
const fiscal: Text = { zh: '财政拨款收入', en: 'Fiscal appropriation revenue' };

/** What is received from a source, from the fiscal funds together, or in all. */
export function revenueInWords(source: RevenueSource | 'fiscal' | 'all'): Text {
  if (source === 'all') return { zh: '收入', en: 'Revenue' };
  if (source === 'fiscal') return fiscal;
  const { header } = revenueSources[source];
  return fiscalFunds.some((fund) => fund === source) ? fill(ofFund, { fund: header }) : header;
}
