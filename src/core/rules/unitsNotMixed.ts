import type { Account } from '../account';
import { valueOf, type Cell, type Decimal } from '../expression';
import type { Text } from '../text';
import { oneByOne } from './engine/oneByOne';
import { defineRule } from './engine/rule';
import { relatedAmounts, type Related } from './engine/relatedAmounts';
import { tellingCells } from './engine/tellingCells';
import { joined, valueInWords } from './engine/wording';

/** Between what factors 元 and 万元 are taken for mixed up: twice less and twice more than ten thousand. */
const factors = { least: 5000, most: 20000 } as const;

/** Small amounts may well be a ten-thousandth of others: the larger one has at least this many 元. */
const leastYuan = 100_000;

const mostPairs = 3;

/** Related amounts are in one money unit: about ten thousand times as much is 元 typed for 万元, or the other way round. */
export const unitsNotMixed = defineRule({
  id: 'unitsNotMixed',
  catalogue: 'form',
  severity: 'warning',
  title: { zh: '元与万元没有混填', en: 'Yuan and ten thousand yuan are not mixed' },
  why: {
    zh: '一个工作簿用一个金额单位。预算与决算、本年与上年这样相关的两个数相差约 10,000 倍，通常是一个以元填、一个以万元填。',
    en: 'A workbook has one money unit. Where two related amounts, budget and final, or this year and the last, differ by a factor of about 10,000, one was mostly typed in 元 and the other in 万元.',
  },
  basis: '填报要求：一个工作簿用一个金额单位；相差约 10,000 倍为元、万元混填（倍数范围和金额下限未核实）',
  messages: {
    refuted: {
      zh: '“{table}”有 {count} 对相关金额相差约 10,000 倍：{pairs}（{place}）。本工作簿以{money}填报，很可能有的填成了{other}；请核对并改为以{money}计的金额。确实如此的不必更正。',
      en: 'In "{table}" related amounts differ by a factor of about 10,000 ({count} found): {pairs} ({place}). This workbook is in {money}; some were probably typed in {other}. Check them and give them in {money}; where they are right leave them.',
    },
  },
  checks: (account) =>
    oneByOne(relatedAmounts, ([table, pairsOf]) => {
      const pairs = pairsOf(account).flatMap(knownIn);
      if (pairs.length === 0) return [];
      const mixed = pairs.filter((pair) => isMixed(account, pair));
      return [
        {
          kind: 'fact',
          holds: mixed.length === 0,
          cells: mixed.flatMap(cellsOf),
          slots: {
            table: { zh: table.name, en: table.english },
            count: String(mixed.length),
            pairs: joined(mixed.slice(0, mostPairs).map((pair) => pairInWords(account, pair))),
            money: units[account.money],
            other: units[account.money === '元' ? '万元' : '元'],
          },
        },
      ];
    }),
});

/** A pair of which neither amount is zero, with the sizes of both. */
interface Known {
  readonly pair: Related;
  readonly larger: Decimal;
  readonly smaller: Decimal;
}

const units = {
  元: { zh: '元', en: 'yuan' },
  万元: { zh: '万元', en: 'ten thousand yuan' },
} as const;

function knownIn(pair: Related): readonly Known[] {
  const [left, right] = [valueOf(pair[0]), valueOf(pair[1])];
  if (left.kind === 'none' || right.kind === 'none') return [];
  if (left.value.isZero() || right.value.isZero()) return [];
  const [a, b] = [left.value.abs(), right.value.abs()];
  return [a.gt(b) ? { pair, larger: a, smaller: b } : { pair, larger: b, smaller: a }];
}

/** By multiplication: to divide thousands of pairs takes long. */
function isMixed({ money }: Account, { larger, smaller }: Known): boolean {
  const floor = money === '元' ? leastYuan : leastYuan / 10000;
  return (
    larger.gte(floor) && larger.gte(smaller.times(factors.least)) && larger.lte(smaller.times(factors.most))
  );
}

/** The single amount first, then what a total is made of. */
function cellsOf({ pair }: Known): readonly Cell[] {
  const sides = pair.map(tellingCells);
  return sides.sort((a, b) => a.length - b.length).flat();
}

function pairInWords({ money }: Account, { pair: [left, right] }: Known): Text {
  const [a, b] = [valueInWords(left, money), valueInWords(right, money)];
  return { zh: `${a}与 ${b}`, en: `${a} and ${b}` };
}
