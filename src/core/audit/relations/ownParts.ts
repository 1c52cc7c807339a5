import { sum } from '../../expression';
import type { Fact } from '../claims/fact';
import type { Numeral } from '../numerals/numeral';
import { agreement } from './agreement';
import { amount } from './amounts';

/** What 其中 names may go on after its last part: where the first of them make the whole, the rest are something else. */
export function ownParts({ parts }: Fact, total: Numeral, of: 'final' | 'budget'): readonly Fact[] {
  const amounts: Numeral[] = [];
  for (const [index, part] of parts.entries()) {
    const placed = part[of];
    if (placed !== undefined) amounts.push(placed.numeral);
    const isEnough = amounts.length > 1 && index < parts.length - 1;
    if (isEnough && agreement(total, sum(amounts.map(amount)))?.verdict === 'tied')
      return parts.slice(0, index + 1);
    if (index > mostParts) break;
  }
  return parts;
}

const mostParts = 60;
