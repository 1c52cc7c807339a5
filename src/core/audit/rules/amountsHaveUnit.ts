import type { ReadPassage } from '../document';
import { faultOf, type Fault } from '../outcomes';
import { defineAuditRule } from './auditRule';

const amountBefore =
  /(?:决算|预算|支出|收入|经费|合计|总计|增加|减少|金额)(?:数|额|总额)?(?:为|是|共|共计)?$/u;

/** An amount in a sentence is printed with its unit. */
export const amountsHaveUnit = defineAuditRule({
  id: 'amountsHaveUnit',
  severity: 'warning',
  title: { zh: '金额带单位', en: 'An amount has its unit' },
  basis: '文字说明中的金额注明单位（万元或元）',
  message: {
    zh: '“{quote}”后面缺少单位（如 {expected}）。请补上。',
    en: '"{quote}" lacks its unit (such as {expected}). Add it.',
  },
  check: ({ passages }) => passages.flatMap(faultsIn),
});

function faultsIn({ text, figures, isHeading }: ReadPassage): readonly Fault[] {
  if (isHeading) return [];
  return figures.flatMap(({ numeral, from, to }): readonly Fault[] => {
    const isAmount =
      numeral.unit === undefined && numeral.digits > 0 && /^[,;。](?!\d)/u.test(text.slice(to, to + 2));
    if (!isAmount || !amountBefore.test(text.slice(Math.max(0, from - 14), from))) return [];
    return [faultOf(numeral, [], { expected: `${numeral.text}万元` })];
  });
}
