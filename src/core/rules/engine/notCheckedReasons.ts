import { address, type NoValue } from '../../expression';
import type { Text } from '../../text';
import type { NotCheckedReason } from '../ledger';
import type { Judged } from './judgement';

const mostCells = 20;

const inWords: Readonly<Record<NoValue['reason'], Text>> = {
  blank: { zh: '未填', en: 'left blank' },
  unread: { zh: '未能读取', en: 'could not be read' },
  unlistedCode: { zh: '编码不在科目目录中', en: 'the code is not in the dictionary' },
  zeroBase: { zh: '基数为零', en: 'the base is zero' },
};

/** Why some of these were not checked: each reason once, with its count and its first twenty cells. */
export function notCheckedReasons(judged: readonly Judged[]): readonly NotCheckedReason[] {
  const reasons = new Map<NoValue['reason'], { count: number; readonly cells: Set<string> }>();
  for (const one of judged) {
    if (one.verdict !== 'notChecked') continue;
    const { reason, at } = one.because;
    const found = reasons.get(reason) ?? { count: 0, cells: new Set() };
    reasons.set(reason, found);
    found.count += 1;
    if (at !== undefined && found.cells.size < mostCells) found.cells.add(address(at));
  }
  return [...reasons].map(([reason, { count, cells }]) => ({
    reason: inWords[reason],
    count,
    cells: [...cells],
  }));
}
