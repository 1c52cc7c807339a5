import { cellsOf } from '../expression';
import { hasReasonWanted, threePublicPriorYearComparisons } from './engine/changes';
import { defineRule } from './engine/rule';
import { figureInWords } from './engine/wording';

/** A public expense that differs in print from the prior year, and by as much as the profile says, has a reason. */
export const threePublicPriorYearChangesHaveReasons = defineRule({
  id: 'threePublicPriorYearChangesHaveReasons',
  catalogue: 'K13',
  severity: 'warning',
  title: {
    zh: '比上年增减的“三公”经费填有比上年变动原因',
    en: 'A public expense that differs from the prior year has a reason',
  },
  why: {
    zh: '有的公开格式要把“三公”经费与上年决算数比较并说明原因。印出的两年数不同而没有原因，文字就缺一句。',
    en: 'Some formats compare each public expense with the prior year and say why it changed. Where the two print differently and no reason is given, a sentence is missing.',
  },
  basis: '上海市2024年度部门决算公开模板 第三部分 七（一）：与上年比较并说明主要原因；不设差额下限（未核实）',
  messages: {
    refuted: {
      zh: '“{name}”决算 {amount}，上年决算 {base}，相差 {change}，没有填比上年变动原因。请在“三公经费”的“比上年变动原因”一列填写主要原因（{place}）。',
      en: '{name}: the final amount is {amount}, that of the prior year {base}, a difference of {change}, and no reason is given. Fill in the main reason in the column for the change from the prior year on the sheet of the public expenses ({place}).',
    },
  },
  checks: (account) => {
    const threshold = account.policy.reasons.threePublicPriorYear;
    if (threshold === undefined) return [];
    return threePublicPriorYearComparisons(account).map((comparison) => ({
      kind: 'fact',
      holds: hasReasonWanted(comparison, threshold),
      cells: comparison.reasons.length > 0 ? comparison.reasons : cellsOf(comparison.base.expr),
      slots: {
        name: comparison.name,
        amount: figureInWords(comparison.amount),
        base: figureInWords(comparison.base),
        change: figureInWords(comparison.change),
      },
    }));
  },
});
