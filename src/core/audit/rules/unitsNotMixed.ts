import type { ReadText } from '../document';
import { faultOf, type Fault } from '../outcomes';
import { defineAuditRule } from './auditRule';

const fewest = 5;
const share = 0.8;
const sections = new Set([
  'all',
  'fiscal',
  'publicBudget',
  'publicBudgetBasic',
  'threePublic',
  'agencyOperating',
  'procurement',
]);

/** A text keeps to one unit of money: an amount in another one is probably a slip by a factor of ten thousand. */
export const unitsNotMixed = defineAuditRule({
  id: 'unitsNotMixed',
  severity: 'warning',
  title: { zh: '金额单位前后一致', en: 'The unit of money is the same throughout' },
  basis: '同一文本使用同一金额单位，元与万元不混用',
  message: {
    zh: '“{quote}”的单位与全文所用的 {expected} 不同。请核对是否写错单位。',
    en: '"{quote}" has another unit than {expected}, which the text uses elsewhere. Check it.',
  },
  check: (text) => {
    const usual = usualUnit(text);
    if (usual === undefined) return [];
    return text.facts.flatMap(({ scope, words, final, budget, changes }) =>
      sections.has(scope) && !/[均每]/u.test(words)
        ? [final, budget, ...changes.map(({ amount }) => amount)].flatMap((placed): readonly Fault[] => {
            const unit = placed?.numeral.unit;
            if (placed === undefined || unit?.kind !== 'money') return [];
            if (
              unit.word.replace(/^万$/u, '万元') === usual ||
              placed.numeral.digits === 0 ||
              placed.numeral.value.isZero()
            )
              return [];
            return [faultOf(placed.numeral, [], { expected: usual })];
          })
        : [],
    );
  },
});

/** The unit of nearly all amounts. */
function usualUnit({ numerals }: ReadText): string | undefined {
  const words = numerals.flatMap(({ unit }) => (unit?.kind === 'money' ? [unit.word] : []));
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] >= fewest && most[1] / words.length >= share ? most[0] : undefined;
}
