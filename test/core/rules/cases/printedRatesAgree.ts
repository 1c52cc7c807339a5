import { controlTotals } from '../../../../src/core/inputs/controlTotals';
import type { RuleCases } from '../ruleCases';

type RateRow = readonly [item: string, code: string, rate: unknown, indicator: string];

export const stated = (...rows: readonly RateRow[]) => ({
  table: controlTotals,
  rows: rows.map(([item, code, rate, indicator]) => [item, code, '%', rate, '已印文本', indicator]),
});

export const share = '占本年财政拨款支出';

const plugged: readonly RateRow[] = [
  [share, '201', 81.77, ''],
  [share, '208', 10.4, ''],
  [share, '210', 0.71, ''],
  [share, '221', 7.12, ''],
];

type ItemRow = readonly [item: string, code: string, rate: number, aspect: string];

const ofItems = (...rows: readonly ItemRow[]) => ({
  table: controlTotals,
  rows: rows.map(([item, code, rate, aspect]) => [item, code, '%', rate, '已印文本', '', aspect]),
});

export const cases: RuleCases = {
  passes: [
    { when: 'no rate is stated', changes: [] },
    {
      when: 'shares are stated as the tables give them, with the digits of each',
      changes: [stated([share, '201', 81.77, ''], [share, '208', 10.4, ''], [share, '221', 7.13, ''])],
    },
    {
      when: 'loss rates are stated of indicators of all three levels',
      changes: [
        stated(
          ...([
            ['失分率', '', 16.2, '决策'],
            ['失分率', '', 19.33, '项目立项'],
            ['失分率', '', 14, '可持续影响效益'],
          ] as const),
        ),
      ],
    },
    {
      when: 'a share is what the others leave of 100, which is told as a hint',
      changes: [stated(...plugged)],
    },
    {
      when: 'rates of change are stated as printed',
      changes: [
        ofItems(
          ['收、支总计', '', -6.54, '比上年增减率'],
          ['机关运行经费', '', 13.69, '比上年增减率'],
          ['一般公共预算财政拨款支出', '20136', -37.5, '比年初预算增减率'],
          ['一般公共预算财政拨款支出', '208', 11.48, '比年初预算增减率'],
        ),
      ],
    },
    {
      when: 'shares of sources, kinds, procurement and projects are stated as printed',
      changes: [
        ofItems(
          ['财政拨款收入', '', 99.98, '占比'],
          ['基本支出', '', 54.15, '占比'],
          ['授予小微企业合同金额', '', 100, '占比'],
          ['一般公共预算财政拨款支出', '201', 81.77, '占比'],
          ['评价项目数', '', 100, '占比'],
        ),
      ],
    },
    {
      when: 'answers of the survey are stated without decimals',
      changes: [stated(['满意度比例', '', 97, '非常满意'], ['满意度比例', '', 3, '满意'])],
    },
  ],
  fails: [
    {
      when: 'a rate of change stands on the wrong base',
      changes: [ofItems(['收、支总计', '', -7, '比上年增减率'])],
      cells: ['控制数!D2'],
      says: '控制数!D2 的收、支总计比上年增减率印为 −7.00%，按填报表应为 −6.54%。计算：四舍五入((((20,214,800 + 12,600 + 2,000 + 2,635,500 + 180,000 + 1,806,600 + 5,600 + 499,421 + 102,000) − 27,240,100) ÷ 27,240,100) × 100; 2) = −6.54。请更正文本，或核对填报表。',
    },
    {
      when: 'an answer has the share of another',
      changes: [stated(['满意度比例', '', 79, '非常满意'])],
      cells: ['控制数!D2'],
      says: '控制数!D2 的满意度比例 非常满意印为 79.00%，按填报表应为 97.00%。计算：四舍五入((231 ÷ (231 + 7)) × 100; 0) = 97。请更正文本，或核对填报表。控制数!D2（满意度比例 › 控制数）填的是 79，应为 97（像是相邻两位颠倒）。',
    },
    {
      when: 'a share is a hundredth off',
      changes: [stated([share, '221', 7.12, ''])],
      cells: ['控制数!D2'],
      culprits: ['控制数!D2'],
      says: '控制数!D2 的住房保障支出占本年财政拨款支出印为 7.12%，按填报表应为 7.13%。计算：四舍五入(((1,806,600 ÷ 10,000) ÷ ((9,338,900 + 2,635,500 + 1,806,600 + 11,375,321 + 12,600 + 2,000 + 180,000) ÷ 10,000)) × 100; 2) = 7.13。请更正文本，或核对填报表。',
    },
    {
      when: 'a loss rate is a hundredth off',
      changes: [stated(['失分率', '', 19.34, '项目立项'])],
      cells: ['控制数!D2'],
      says: '控制数!D2 的项目立项失分率印为 19.34%，按填报表应为 19.33%。计算：四舍五入((((1.5 + 1.5) − (平均(1.5; 1.5; 1.3; 1.5; 1.5) + 平均(1; 1; 1.3; 1; 0.5))) ÷ (1.5 + 1.5)) × 100; 2) = 19.33。请更正文本，或核对填报表。',
    },
  ],
};
