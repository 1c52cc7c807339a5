import { Decimal, grouped } from '../expression';
import { hasReasonWanted, priorYearComparisons } from './engine/changes';
import { defineRule } from './engine/rule';
import { figureInWords } from './engine/wording';

/** A total that differs from the prior year by as much as the profile says has a reason. */
export const priorYearChangesHaveReasons = defineRule({
  id: 'priorYearChangesHaveReasons',
  catalogue: 'K13',
  severity: 'warning',
  title: {
    zh: '比上年变动较大的填有变动原因',
    en: 'A large change from the prior year has a reason',
  },
  why: {
    zh: '决算说明把总计、本年收入、本年支出等与上年比较。变动达到公开格式规定的幅度，就要说明主要原因。',
    en: 'The text compares grand totals, revenue, expenditure and others with the prior year. A change as large as the profile says needs its main reason.',
  },
  basis: '部门决算说明 二、三；其他重要事项 二：与上年比较并说明主要原因；起点金额和比率见公开格式（未核实）',
  messages: {
    refuted: {
      zh: '“{name}”本年 {amount}，上年 {base}，相差 {change}，达到应说明原因的幅度（{leastAmount} 元且 {leastRate}%），没有填变动原因。请在 {place} 填写主要原因。',
      en: '{name}: this year {amount}, prior year {base}, a difference of {change}, enough to need a reason (from {leastAmount} yuan and {leastRate} % on), and none is given. Fill in the main reason in {place}.',
    },
  },
  checks: (account) => {
    const threshold = account.policy.reasons.priorYear;
    return priorYearComparisons(account).map((comparison) => ({
      kind: 'fact',
      holds: hasReasonWanted(comparison, threshold),
      cells: comparison.reasons,
      slots: {
        name: comparison.name,
        amount: figureInWords(comparison.amount),
        base: figureInWords(comparison.base),
        change: figureInWords(comparison.change),
        leastAmount: grouped(new Decimal(threshold.amount)),
        leastRate: grouped(new Decimal(threshold.rate)),
      },
    }));
  },
});
