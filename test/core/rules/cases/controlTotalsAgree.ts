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
  ['授予中小企业合同金额', '', '万元', 1000],
  ['授予小微企业合同金额', '', '万元', 1000],
  ['政府购买服务决算', '', '万元', 50.22],
  ['绩效评价项目金额', '', '万元', 1156.99],
];

type ChangeRow = readonly [...ControlRow, aspect: string];

const changes = (...rows: readonly ChangeRow[]) => ({
  table: controlTotals,
  rows: rows.map(([item, code, money, amount, aspect]) => [
    item,
    code,
    money,
    amount,
    '已印文本',
    '',
    aspect,
  ]),
});

const printedChanges: readonly ChangeRow[] = [
  ['收、支总计', '', '万元', -178.16, '比上年增减'],
  ['本年收入合计', '', '万元', -113.21, '比上年增减'],
  ['本年支出合计', '', '万元', -167.97, '比上年增减'],
  ['财政拨款收、支总计', '', '万元', -168.92, '比上年增减'],
  ['机关运行经费', '', '元', 28500, '比上年增减'],
  ['一般公共预算财政拨款支出', '20129', '万元', -30.52, '比年初预算增减'],
  ['“三公”经费决算', '', '万元', -0.07, '比年初预算增减'],
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
    { when: 'printed changes are stated', changes: [changes(...printedChanges)] },
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
      when: 'a printed change has the wrong sign',
      changes: [changes(['机关运行经费', '', '万元', -2.85, '比上年增减'])],
      cells: ['控制数!D2'],
      says: '控制数!D2 的控制数“机关运行经费比上年增减”为 −2.85 万元，按填报表计算为 2.85 万元，相差 −5.70 万元。计算：四舍五入((236,700 − 208,200) ÷ 10,000; 2) = 2.85。请核对来源与填报表。控制数!D2（机关运行经费 › 控制数）填的是 −2.85，应为 2.85（像是正负号相反）。',
    },
    {
      when: 'a total in ten thousand yuan stands beside the unit yuan',
      changes: [stated(['收、支总计', '', '元', 2545.85])],
      cells: ['控制数!D2'],
      says: '控制数!D2 的控制数“收、支总计”为 2,545.85 元，按填报表计算为 25,458,521.00 元，相差 −25,455,975.15 元。换成另一个单位正好相符：该行的“单位”（元、万元）填错，或者填报表的金额以另一个单位填报。计算：20,214,800 + 12,600 + 2,000 + 2,635,500 + 180,000 + 1,806,600 + 5,600 + 499,421 + 102,000 = 25,458,521。请核对来源与填报表。',
    },
    {
      when: 'a total in yuan stands beside the unit of ten thousand yuan',
      changes: [stated(['机关运行经费', '', '万元', 236700])],
      cells: ['控制数!D2'],
      says: '控制数!D2 的控制数“机关运行经费”为 236,700.00 万元，按填报表计算为 23.67 万元，相差 236,676.33 万元。换成另一个单位正好相符：该行的“单位”（元、万元）填错，或者填报表的金额以另一个单位填报。计算：四舍五入(236,700 ÷ 10,000; 2) = 23.67。请核对来源与填报表。',
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
