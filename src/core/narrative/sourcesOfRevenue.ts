import type { Account } from '../account';
import type { Figure } from '../expression';
import { fiscalRevenue, revenueBySource, shareOfRevenue } from '../figures';
import { figure, words } from './clause';

/** The sources of revenue as every format lists them: the fiscal funds in one. */
export const sources = [
  'fiscal',
  'superior',
  'institution',
  'business',
  'affiliates',
  'otherRevenue',
] as const;

type Source = (typeof sources)[number];

/** What came from a source. */
export function cameFrom(account: Account, source: Source): Figure {
  return source === 'fiscal' ? fiscalRevenue.figure(account) : revenueBySource.figure(account, source);
}

/** What a clause about one source fills in. */
export const sourceSlots = {
  name: words((account, source: Source) => cameFrom(account, source).label.zh),
  amount: figure(cameFrom),
  share: figure((account, source: Source) => shareOfRevenue.figure(account, source)),
};
