import { judge } from '../../expression';
import type { Fact } from '../claims/fact';
import { isOfSameYear } from '../claims/years';
import type { Numeral } from '../numerals/numeral';
import { faultOf, type Outcome } from '../outcomes';
import { amount } from '../relations/amounts';
import type { Placed } from '../text/passage';
import { defineAuditRule } from './auditRule';

/** One figure has one amount wherever the text prints it. */
export const sameFigureAlike = defineAuditRule({
  id: 'sameFigureAlike',
  severity: 'error',
  title: { zh: '同一数字前后一致', en: 'One figure has one amount' },
  basis: '同一项目、同一口径、同一位数的数字重复出现时应相等；K13',
  message: {
    zh: '“{quote}”与前文同一项目的 {expected} 不一致。请核对后改成一个数。',
    en: '"{quote}" disagrees with {expected} printed for the same item before. Check which is right.',
  },
  check: ({ facts }) => (['final', 'budget'] as const).flatMap((of) => outcomesOf(facts, of)),
});

/** Sections where one name is one thing. */
const sections = new Set([
  'all',
  'fiscal',
  'publicBudget',
  'publicBudgetBasic',
  'threePublic',
  'agencyOperating',
  'procurement',
]);

interface Mention {
  readonly year: number | undefined;
  readonly placed: Placed;
}

function outcomesOf(facts: readonly Fact[], of: 'final' | 'budget'): readonly Outcome[] {
  const known = new Map<string, Mention[]>();
  return facts.flatMap((fact): readonly Outcome[] => {
    const key = keyOf(fact);
    const placed = fact[of];
    if (key === undefined || placed?.numeral.unit?.kind !== 'money') return [];
    const mentions = known.get(key) ?? [];
    known.set(key, mentions);
    const before = mentions.find(({ year }) => isOfSameYear(year, fact.year));
    if (before !== undefined) return compared(placed.numeral, before.placed.numeral);
    mentions.push({ year: fact.year, placed });
    return [];
  });
}

function compared(print: Numeral, before: Numeral): readonly Outcome[] {
  const numerals = [before, print];
  const { verdict } = judge({
    comparison: 'equals',
    left: amount(print),
    right: amount(before),
    reading: 'repeated',
  });
  if (verdict === 'notChecked') return [];
  if (verdict !== 'refuted') return [{ verdict, numerals }];
  return [faultOf(print, numerals, { expected: before.text + (before.unit?.word ?? '') })];
}

const generic = /^(?:采购|其他|合同|涉及|项目|资金|专项|新增|追加|支付|发放)|[*XＸ×]/u;

/** Which of several amounts of one name: 按同口径, 不含…, 剔除…. */
const basis = /同口径|自然口径|剔除|扣除|不含|不包括|含[^‹›,]{2,}|本级|汇总/u;

/** What makes two mentions one figure: section, whole, name and basis. None where a name may be of several things. */
function keyOf({ scope, name, parent, words }: Fact): string | undefined {
  if (!sections.has(scope) || name.length < 4 || generic.test(name)) return undefined;
  if (/‹[款项]›/u.test(words) && !words.includes('‹类›')) return undefined;
  const whole =
    parent === undefined || scope === 'threePublic' || scope === 'publicBudget' ? '' : parent.name;
  return [scope, whole, name, basis.exec(words)?.[0] ?? ''].join('|');
}
