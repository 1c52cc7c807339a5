import { projects } from '../../../../src/core/inputs/projects';
import type { RuleCases } from '../ruleCases';

export const cards = '京卡服务项目宣传活动费';
const score = (row: string, to: unknown) => ({ table: projects, row, column: '执行率得分（填报）', to });

export const cases: RuleCases = {
  passes: [
    { when: 'the stated scores of the sample follow from the rates', changes: [] },
    { when: 'a score is stated to three digits', changes: [score(cards, 9.993)] },
    { when: 'it is truncated, which is a hint', changes: [score(cards, 9.9)] },
    {
      when: 'more was executed than budgeted and the score stops at its weight',
      changes: [
        { table: projects, row: cards, column: '当年财政拨款-全年执行数', to: 66000 },
        score(cards, 10),
      ],
    },
  ],
  fails: [
    {
      when: 'the score is above what the rate gives',
      changes: [
        { table: projects, row: cards, column: '当年财政拨款-全年执行数', to: 57000 },
        score(cards, 9.6),
      ],
      cells: ['绩效项目!W11'],
      says: '“京卡服务项目宣传活动费”的执行率得分填报为 9.6 分（绩效项目!W11），应为 9.5 分。计算：四舍五入(较小者(((((57,000 ÷ 10,000) ÷ (60,000 ÷ 10,000)) × 100) ÷ 100) × 10; 10); 1) = 9.5。请更正得分。',
    },
    {
      when: 'the score is full though not all was executed',
      changes: [
        { table: projects, row: cards, column: '当年财政拨款-全年执行数', to: 57000 },
        score(cards, 10),
        score('职工相亲会项目', 10.0),
        score('困难职工帮扶经费', '9.50'),
      ],
      cells: ['绩效项目!W4'],
      says: '“困难职工帮扶经费”的执行率得分填报为 9.5 分（绩效项目!W4），应为 10 分。计算：四舍五入(较小者(((((20,000 ÷ 10,000) ÷ (20,000 ÷ 10,000)) × 100) ÷ 100) × 10; 10); 1) = 10。请更正得分。',
    },
  ],
};
