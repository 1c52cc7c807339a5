import { projects } from '../../../../src/core/inputs/projects';
import { emptied } from '../../sampleAccount';
import type { RuleCases } from '../ruleCases';

export const cards = '京卡服务项目宣传活动费';
const models = '劳模服务和活动经费';
const rate = (row: string, to: unknown) => ({ table: projects, row, column: '执行率（填报）', to });

export const cases: RuleCases = {
  passes: [
    { when: 'the stated rates of the sample are those of its amounts', changes: [] },
    { when: 'a rate is stated to one digit', changes: [rate(cards, 99.9)] },
    { when: 'a rate is stated to three digits', changes: [rate(models, 99.996)] },
    { when: 'no rate is stated', changes: emptied(projects, '执行率（填报）') },
    { when: 'a rate is truncated, which is a hint', changes: [rate(models, 99.99)] },
  ],
  fails: [
    {
      when: 'the rate is another',
      changes: [rate(cards, 99.39)],
      cells: ['绩效项目!V11'],
      culprits: ['绩效项目!V11'],
      says: '“京卡服务项目宣传活动费”的执行率填报为 99.39%（绩效项目!V11），按资金计算为 99.93%。计算：四舍五入(((59,958 ÷ 10,000) ÷ (60,000 ÷ 10,000)) × 100; 2) = 99.93。请核对资金，或更正执行率。绩效项目!V11（京卡服务项目宣传活动费 › 执行率（填报））填的是 99.39，应为 99.93（像是相邻两位颠倒）。',
    },
    {
      when: 'the rate is on the wrong base',
      changes: [rate(models, 58.16)],
      cells: ['绩效项目!V6'],
      says: '“劳模服务和活动经费”的执行率填报为 58.16%（绩效项目!V6），按资金计算为 100.00%。计算：四舍五入(((872,363 ÷ 10,000) ÷ (872,400 ÷ 10,000)) × 100; 2) = 100。填报数恰为全年执行数 ÷ 年初预算数，基数应为全年预算数。请核对资金，或更正执行率。',
    },
    {
      when: 'a rate is given as a share of one',
      changes: [rate(cards, 0.9993)],
      cells: ['绩效项目!V11'],
      says: '“京卡服务项目宣传活动费”的执行率填报为 0.9993%（绩效项目!V11），按资金计算为 99.93%。计算：四舍五入(((59,958 ÷ 10,000) ÷ (60,000 ÷ 10,000)) × 100; 4) = 99.93。请核对资金，或更正执行率。',
    },
  ],
};
