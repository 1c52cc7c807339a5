import { address, type Cell, type TextCell } from '../../expression';
import type { Check } from './rule';
import { tellingCells } from './tellingCells';

const most = 20;

/**
 * The cells a finding names: what is stated first, then the details in reading order, blank ones and zeros left out. Of
 * long sums at most twenty cells are named, half of them from each side where both are long.
 */
export function namedCells(check: Check): readonly string[] {
  if (check.kind === 'fact') return addressesOf(check.cells);
  const left = tellingCells(check.relation.left);
  const right = tellingCells(check.relation.right);
  const fromLeft = left.slice(0, Math.max(most / 2, most - right.length));
  return addressesOf([...(check.at?.() ?? []), ...fromLeft, ...right]);
}

/** The addresses of the first twenty different cells. */
export function addressesOf(cells: readonly (Cell | TextCell)[]): readonly string[] {
  return [...new Set(cells.map(({ ref }) => address(ref)))].slice(0, most);
}
