import { controlTotals } from '../../../../src/core/inputs/controlTotals';
import type { RuleCases } from '../ruleCases';

export type ControlRow = readonly [item: string, code: string, money: string, amount: unknown];

export const stated = (...rows: readonly ControlRow[]) => ({
  table: controlTotals,
  rows: rows.map((row) => [...row, '决算报表']),
});

/** As the published text prints them. */
export const printed: readonly ControlRow[] = [
  ['收、支总计', '', '万元', 2545.85],
  ['本年收入合计', '', '万元', 2485.71],
  ['财政拨款收入', '', '万元', 2485.15],
  ['其他收入', '', '万元', 0.56],
  ['本年支出合计', '', '万元', 2545.85],
  ['基本支出', '', '万元', 1378.62],
  ['项目支出', '', '万元', 1167.23],
  ['财政拨款收、支总计', '', '万元', 2535.09],
  ['一般公共预算财政拨款支出', '', '万元', 2535.09],
  ['一般公共预算财政拨款支出', '201', '万元', 2072.88],
  ['一般公共预算财政拨款支出', '20129', '万元', 2071.42],
  ['一般公共预算财政拨款基本支出', '', '万元', 1378.1],
  ['“三公”经费年初预算', '', '万元', 0.07],
  ['“三公”经费决算', '', '万元', 0],
  ['机关运行经费', '', '万元', 23.67],
  ['政府采购支出总额', '', '万元', 1000],
  ['政府购买服务决算', '', '万元', 50.22],
  ['绩效评价项目金额', '', '万元', 1156.99],
];

export const cases: RuleCases = {
  passes: [
    { when: 'no control total is given', changes: [] },
    { when: 'the printed totals are stated', changes: [stated(...printed)] },
    { when: 'a total in yuan is exact', changes: [stated(['收、支总计', '', '元', 25458521])] },
    {
      when: 'a total has more digits than the form prints',
      changes: [stated(['收、支总计', '', '万元', 2545.852])],
    },
    { when: 'a total is left empty', changes: [stated(['收、支总计', '', '元', ''])] },
  ],
  fails: [
    {
      when: 'a printed total is a hundredth off',
      changes: [stated(['收、支总计', '', '万元', 2545.86])],
      cells: ['控制数!D2'],
      culprits: ['控制数!D2'],
      says: '控制数!D2 的控制数“收、支总计”为 2,545.86 万元，按填报表计算为 2,545.85 万元，相差 0.01 万元。计算：四舍五入((20,214,800 + 12,600 + 2,000 + 2,635,500 + 180,000 + 1,806,600 + 5,600 + 499,421 + 102,000) ÷ 10,000; 2) = 2,545.85。请核对来源与填报表。',
    },
    {
      when: 'a section is stated that the table does not give',
      changes: [stated(['一般公共预算财政拨款支出', '20136', '元', 2001])],
      cells: ['控制数!D2', '支出明细!E7'],
      says: '控制数!D2 的控制数“一般公共预算财政拨款支出 其他共产党事务支出”为 2,001.00 元，按填报表计算为 2,000.00 元，相差 1.00 元。计算：2,000。请核对来源与填报表。',
    },
    {
      when: 'the total is known to more digits than the form prints',
      changes: [stated(['收、支总计', '', '万元', 2545.853])],
      cells: ['控制数!D2'],
      says: '控制数!D2 的控制数“收、支总计”为 2,545.853 万元，按填报表计算为 2,545.852 万元，相差 0.001 万元。计算：四舍五入((20,214,800 + 12,600 + 2,000 + 2,635,500 + 180,000 + 1,806,600 + 5,600 + 499,421 + 102,000) ÷ 10,000; 3) = 2,545.852。请核对来源与填报表。',
    },
  ],
};
