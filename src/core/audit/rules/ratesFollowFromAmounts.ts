import type { ReadText } from '../document';
import type { Outcome } from '../outcomes';
import { ratesOf } from '../relations/rates';
import { defineAuditRule } from './auditRule';
import { rateFaults } from './rateFaults';

/** Rates of change, shares and completions follow from the amounts that the text prints. */
export const ratesFollowFromAmounts = defineAuditRule({
  id: 'ratesFollowFromAmounts',
  severity: 'error',
  title: { zh: '百分比与金额一致', en: 'Rates follow from the amounts' },
  basis: '增减率 = 增减额 ÷ 基数；比重 = 部分 ÷ 总体；完成率 = 决算数 ÷ 预算数；K13',
  message: {
    zh: '“{quote}”中的百分比与金额不一致，按金额应为 {expected}。请核对百分比及其所依据的金额。',
    en: 'In "{quote}" the rate does not follow from the amounts, which give {expected}. Check the rate and the amounts it stands on.',
  },
  check: (text) => [...holding(text), ...rateFaults(text, 'plain')],
});

function holding(text: ReadText): readonly Outcome[] {
  return ratesOf(text).flatMap(({ verdict, numerals }) =>
    verdict === 'refuted' ? [] : [{ verdict, numerals }],
  );
}
