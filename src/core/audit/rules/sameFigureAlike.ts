import { judge } from '../../expression';
import type { Fact } from '../claims/fact';
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

function outcomesOf(facts: readonly Fact[], of: 'final' | 'budget'): readonly Outcome[] {
  const first = new Map<string, Placed>();
  return facts.flatMap((fact): readonly Outcome[] => {
    const key = keyOf(fact);
    const placed = fact[of];
    if (key === undefined || placed?.numeral.unit?.kind !== 'money') return [];
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, placed);
      return [];
    }
    const numerals = [before.numeral, placed.numeral];
    const { verdict } = judge({
      comparison: 'equals',
      left: amount(placed.numeral),
      right: amount(before.numeral),
      reading: 'repeated',
    });
    if (verdict === 'notChecked') return [];
    if (verdict !== 'refuted') return [{ verdict, numerals }];
    const expected = before.numeral.text + (before.numeral.unit?.word ?? '');
    return [faultOf(placed.numeral, numerals, { expected })];
  });
}

const generic = /^(?:采购|其他|合同|涉及|项目|资金|专项|新增|追加|支付|发放)/u;

/** What makes two mentions one figure: section, whole, name and year. None where a name may be of several things. */
function keyOf({ scope, name, parent, words }: Fact): string | undefined {
  if (!sections.has(scope) || name.length < 4 || generic.test(name)) return undefined;
  if (/‹[款项]›/u.test(words) && !words.includes('‹类›')) return undefined;
  const year = /(?:19|20)\d\d(?=年)/u.exec(words)?.[0] ?? '';
  const whole =
    parent === undefined || scope === 'threePublic' || scope === 'publicBudget' ? '' : parent.name;
  return [scope, whole, name, scope === 'procurement' ? year : ''].join('|');
}
