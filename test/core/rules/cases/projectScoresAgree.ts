import { indicators } from '../../../../src/core/inputs/indicators';
import { projects } from '../../../../src/core/inputs/projects';
import { emptied } from '../../sampleAccount';
import type { RuleCases } from '../ruleCases';

const cards = '京卡服务项目宣传活动费';
const cell = (row: string, column: string, to: unknown) => ({ table: projects, row, column, to });
export const total = (row: string, to: unknown) => cell(row, '总分（填报）', to);

export const form = (...totals: readonly (readonly unknown[])[]) => ({
  table: indicators,
  rows: [
    ['职工相亲会项目', '产出指标', '数量指标', '活动', '', '', 60, 60, ''],
    ['', '效益指标', '社会效益指标', '机会', '', '', 30, 28.5, '参与面有限'],
    ...totals,
  ],
});

export const cases: RuleCases = {
  passes: [
    { when: 'the stated totals of the sample are their scores', changes: [] },
    { when: 'no total is stated', changes: emptied(projects, '总分（填报）') },
    {
      when: 'a truncated score of the rate is added up as it is printed',
      changes: [cell(cards, '执行率得分（填报）', 9.9), total(cards, 98.4)],
    },
    {
      when: 'the total alone is truncated, which is a hint',
      changes: [cell(cards, '执行率得分（填报）', ''), total(cards, 98.4)],
    },
    {
      when: 'the total is rounded',
      changes: [cell(cards, '执行率得分（填报）', ''), total(cards, 98.5)],
    },
    {
      when: 'a project has no indicators, which another rule tells',
      changes: [{ table: indicators, rows: [] }],
    },
    {
      when: 'a row below the indicators states the total',
      changes: [form(['总分', '', '', '', '', '', 100, 98.5, '']), total('职工相亲会项目', 98.5)],
    },
    {
      when: 'such a row stands in the column of level 1, and leaves the weight out',
      changes: [form(['', '总分', '', '', '', '', '', 98.5, '']), total('职工相亲会项目', 98.5)],
    },
    {
      when: 'such a row belongs to a project that is not listed, which another rule tells',
      changes: [
        {
          table: indicators,
          rows: [
            ['别的项目', '产出指标', '数量指标', '活动', '', '', 60, 60, ''],
            ['', '总分', '', '', '', '', 1, 1, ''],
          ],
        },
      ],
    },
  ],
  fails: [
    {
      when: 'the total is another',
      changes: [total('职工相亲会项目', 98)],
      cells: ['绩效项目!X13'],
      says: '“职工相亲会项目”的总分填报为 98 分（绩效项目!X13），执行率和各项指标之和为 99 分，相差 −1 分。计算：四舍五入(10 + 20 + 30 + 10 + 10 + 9.5 + 9.5; 1) = 99。请核对各项，或更正总分。',
    },
    {
      when: 'a total of whole scores is one point short',
      changes: [total('工会服务中心补助资金', 94)],
      cells: ['绩效项目!X2'],
      says: '“工会服务中心补助资金”的总分填报为 94 分（绩效项目!X2），执行率和各项指标之和为 95 分，相差 −1 分。计算：四舍五入(10 + 10 + 28 + 10 + 10 + 18 + 9; 0) = 95。请核对各项，或更正总分。',
    },
    {
      when: 'the total is 0 beside scores that are not',
      changes: [total('职工相亲会项目', 0)],
      cells: ['绩效项目!X13'],
      says: '“职工相亲会项目”的总分填报为 0 分（绩效项目!X13），执行率和各项指标之和为 99 分，相差 −99 分。计算：四舍五入(10 + 20 + 30 + 10 + 10 + 9.5 + 9.5; 1) = 99。请核对各项，或更正总分。',
    },
    {
      when: 'digits that the scores have are missing from the total',
      changes: [
        { table: indicators, row: '参加人员满意', column: '得分', to: 9.9 },
        total('职工相亲会项目', 99),
      ],
      cells: ['绩效项目!X13'],
      says: '“职工相亲会项目”的总分填报为 99 分（绩效项目!X13），执行率和各项指标之和为 99.4 分，相差 −0.4 分。计算：四舍五入(10 + 20 + 30 + 10 + 10 + 9.5 + 9.9; 1) = 99.4。请核对各项，或更正总分。',
    },
    {
      when: 'a row below the indicators states another weight',
      changes: [form(['', '总分', '', '', '', '', 90, 98.5, '']), total('职工相亲会项目', '')],
      cells: ['绩效指标!G4'],
      says: '“职工相亲会项目”的总分填报为 90 分（绩效指标!G4），执行率和各项指标之和为 100 分，相差 −10 分。计算：10 + 60 + 30 = 100。请核对各项，或更正总分。',
    },
  ],
};
