import type { Account } from '../account';
import { valueOf, type Cell, type Figure } from '../expression';

/** The number of a cell as it stands; undefined where it is blank or could not be read. */
export function lastAmount(cell: Cell | undefined): number | undefined {
  return cell?.content.kind === 'number' ? cell.content.value.toNumber() : undefined;
}

/** A money figure in the workbook's own unit, unrounded; undefined where it has no value. */
export function lastFigure({ money, policy }: Account, { expr }: Figure): number | undefined {
  const value = valueOf(expr);
  if (value.kind === 'none') return undefined;
  if (money === policy.printedMoney) return value.value.toNumber();
  return value.value.times(money === '元' ? 10000 : '0.0001').toNumber();
}
