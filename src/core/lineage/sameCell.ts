import type { Account } from '../account';
import { address, type TextCell } from '../expression';
import { proseCells } from './proseColumns';

/** The cell for words that an earlier reading of the workbook had: where it was, else the only one of its name; undefined where it is gone. */
export function sameCellIn(account: Account, cell: TextCell): TextCell | undefined {
  const called = proseCells(account).filter(({ path }) => path === cell.path);
  const there = called.find(({ ref }) => address(ref) === address(cell.ref));
  return there ?? (called.length === 1 ? called[0] : undefined);
}
