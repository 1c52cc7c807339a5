import { economicCodes, type Account } from '../../account';
import { valueOf, type Figure } from '../../expression';
import { economicAmount } from '../../figures';
import { operatingClasses, personnelClasses, type EconomicKey } from '../../figures/economicAmount';
import { economicItems, type EconomicItem } from '../../inputs/economicItems';
import { printedName } from './printedName';
import type { CodedBlock } from './sideBySide';

/**
 * 人员经费 on the left, everything else on the right: all standard items, and any other code that the fund uses. A fund
 * without basic expenditure has the two totals only.
 */
export function economicBlocks(account: Account, fund: EconomicKey['fund']): readonly CodedBlock[] {
  const amount = (codes: readonly string[]): Figure => economicAmount.figure(account, { fund, codes });
  const items = itemsOf(account, (code) => !isZero(amount([code])));
  const isPersonnel = ({ code }: EconomicItem): boolean => personnelClasses.includes(code.slice(0, 3));
  const lines = (shown: readonly EconomicItem[]): CodedBlock['lines'] =>
    shown.map(({ code, name }) => ({ code, name, figure: amount([code]) }));
  return [
    {
      lines: lines(items.filter(isPersonnel)),
      foot: { label: '人员经费合计', figure: amount(personnelClasses) },
    },
    {
      lines: lines(items.filter((item) => !isPersonnel(item))),
      foot: { label: '公用经费合计', figure: amount(operatingClasses) },
    },
  ];
}

function itemsOf(account: Account, isUsed: (code: string) => boolean): readonly EconomicItem[] {
  const codes = [3, 5].flatMap((length) => economicCodes(account, { scope: 'all', code: '' }, length));
  const used = [...new Set(codes.map(({ code }) => code))].filter(isUsed);
  if (used.length === 0) return [];
  const others = used.filter((code) => !economicItems.some((item) => item.code === code));
  const named = others.map((code) => ({ code, name: printedName(account, code) }));
  return [...economicItems, ...named].sort((a, b) => a.code.localeCompare(b.code));
}

function isZero({ expr }: Figure): boolean {
  const value = valueOf(expr);
  return value.kind === 'value' && value.value.isZero();
}
