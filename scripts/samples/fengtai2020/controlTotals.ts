import {
  controlCounts,
  controlItems,
  controlRates,
  controlTotals,
  type ControlItem,
} from '../../../src/core/inputs/controlTotals';
import { listRows, type FilledTable } from '../filledTable';

const origin = '已印文本';

/** A figure as the published text prints it, in ten thousand yuan. */
function printed(item: ControlItem, amount: number, code = '') {
  return { item: controlItems[item].word, code, money: '万元', amount, origin };
}

/** A share of general public budget expenditure as the text prints it, in per cent. */
function printedShare(code: string, amount: number) {
  return { item: controlRates.publicBudgetShare.word, code, money: '%', amount, origin };
}

function printedLossRate(indicator: string, amount: number) {
  return { item: controlRates.lossRate.word, money: '%', amount, origin, indicator };
}

function printedCount(item: keyof typeof controlCounts, amount: number) {
  return { item: controlCounts[item].word, money: '个', amount, origin };
}

/** What the text prints beside amounts, and gets wrong in places. */
interface Slips {
  readonly lastShare: number;
  readonly firstLossRate: number;
  readonly institutions: number;
  /** Of the indicator whose expert score is a slip: 14 %, unless left out so that the slip is told once. */
  readonly sustainability: readonly number[];
}

const amounts = [
  printed('grandTotal', 2545.85),
  printed('totalRevenue', 2485.71),
  printed('fiscalRevenue', 2485.15),
  printed('otherRevenue', 0.56),
  printed('totalExpenditure', 2545.85),
  printed('basicExpenditure', 1378.62),
  printed('projectExpenditure', 1167.23),
  printed('fiscalGrandTotal', 2535.09),
  printed('publicBudgetExpenditure', 2535.09),
  printed('publicBudgetExpenditure', 2072.88, '201'),
  printed('publicBudgetExpenditure', 2071.42, '20129'),
  printed('publicBudgetExpenditure', 1.26, '20132'),
  printed('publicBudgetExpenditure', 0.2, '20136'),
  printed('publicBudgetExpenditure', 263.55, '208'),
  printed('publicBudgetExpenditure', 263.55, '20805'),
  printed('publicBudgetExpenditure', 18, '210'),
  printed('publicBudgetExpenditure', 18, '21011'),
  printed('publicBudgetExpenditure', 180.66, '221'),
  printed('publicBudgetExpenditure', 180.66, '22102'),
  printed('publicBudgetBasic', 1378.1),
  printed('threePublicBudget', 0.07),
  printed('threePublicFinal', 0),
  printed('agencyOperating', 23.67),
  printed('procurement', 1000),
  printed('purchasedServices', 50.22),
];

function controlTotalRows({ lastShare, firstLossRate, institutions, sustainability }: Slips): FilledTable {
  return listRows(controlTotals, [
    ...amounts,
    printedShare('201', 81.77),
    printedShare('208', 10.4),
    printedShare('210', 0.71),
    printedShare('221', lastShare),
    printedCount('institution', institutions),
    printedCount('evaluatedProjects', 13),
    printedLossRate('项目立项', firstLossRate),
    printedLossRate('绩效目标', 22),
    printedLossRate('资金投入', 5.33),
    printedLossRate('资金管理', 1.67),
    printedLossRate('组织实施', 31.75),
    printedLossRate('产出数量', 2),
    printedLossRate('产出质量', 13),
    printedLossRate('产出时效', 2),
    printedLossRate('产出成本', 4),
    printedLossRate('社会效益', 13),
    ...sustainability.map((rate) => printedLossRate('可持续影响效益', rate)),
    printedLossRate('满意度', 3),
    printed('evaluatedAmount', 1156.99),
  ]);
}

export const correctedControlTotals = controlTotalRows({
  lastShare: 7.13,
  firstLossRate: 19.33,
  institutions: 5,
  sustainability: [14],
});

/** 7.12 makes the shares add to 100.00; five institutions are listed, the paragraph on the three expenses speaks of two. */
export const printedControlTotals = controlTotalRows({
  lastShare: 7.12,
  firstLossRate: 19.34,
  institutions: 2,
  sustainability: [],
});
