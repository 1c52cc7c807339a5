import { controlTotals } from '../../../../src/core/inputs/controlTotals';
import type { RuleCases } from '../ruleCases';

const stated = (...shares: readonly (readonly [code: string, share: number])[]) => ({
  table: controlTotals,
  rows: shares.map(([code, share]) => ['占本年财政拨款支出', code, '%', share, '已印文本', '']),
});

const others = [
  ['201', 81.77],
  ['208', 10.4],
  ['210', 0.71],
] as const;

export const cases: RuleCases = {
  passes: [
    { when: 'no share is stated', changes: [] },
    { when: 'every share is rounded on its own', changes: [stated(...others, ['221', 7.13])] },
    {
      when: 'the shares do not make 100, so that one off is an error',
      changes: [stated(...others, ['221', 7.11])],
    },
    {
      when: 'several shares are off, which are errors too',
      changes: [stated(['201', 81.75], ['208', 10.4], ['210', 0.71], ['221', 7.14])],
    },
    {
      when: 'the shares of the sections make 100, but not those of the classes',
      changes: [stated(['221', 7.12], ['22102', 100])],
    },
  ],
  fails: [
    {
      when: 'the last share is what the others leave of 100',
      changes: [stated(...others, ['221', 7.12])],
      cells: ['控制数!D5'],
      says: '控制数!D5 的住房保障支出占本年财政拨款支出印为 7.12%，按填报表为 7.13%；各项印出的比重之和正好为 100%，可能是末项倒挤。计算：四舍五入(((1,806,600 ÷ 10,000) ÷ ((9,338,900 + 2,635,500 + 1,806,600 + 11,375,321 + 12,600 + 2,000 + 180,000) ÷ 10,000)) × 100; 2) = 7.13。',
    },
  ],
};
