import {
  controlAspects,
  controlCounts,
  controlItems,
  controlRates,
  controlTotals,
  type ControlAspect,
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

/** How an item changed as the text prints it: in ten thousand yuan, and in per cent where a rate stands beside it. */
function printedChange(
  [item, code]: readonly [item: ControlItem, code: string],
  base: 'PriorYear' | 'Budget',
  [amount, rate]: readonly [amount: number, rate?: number],
) {
  const row = (aspect: ControlAspect, money: string, stated: number) => ({
    ...{ item: controlItems[item].word, code, money, amount: stated, origin },
    aspect: controlAspects[aspect].word,
  });
  const change = row(`changeFrom${base}`, '万元', amount);
  return rate === undefined ? [change] : [change, row(`rateFrom${base}`, '%', rate)];
}

function printedPart(item: string, amount: number) {
  return { item, money: '%', amount, origin, aspect: controlAspects.share.word };
}

function printedAnswer(indicator: string, amount: number) {
  return { item: controlRates.satisfactionShare.word, money: '%', amount, origin, indicator };
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

const changes = [
  printedChange(['grandTotal', ''], 'PriorYear', [-178.16, -6.54]),
  printedChange(['totalRevenue', ''], 'PriorYear', [-113.21, -4.36]),
  printedChange(['totalExpenditure', ''], 'PriorYear', [-167.97, -6.19]),
  printedChange(['fiscalGrandTotal', ''], 'PriorYear', [-168.92, -6.25]),
  printedChange(['agencyOperating', ''], 'PriorYear', [2.85]),
  printedChange(['publicBudgetExpenditure', '201'], 'Budget', [-31.51, -1.5]),
  printedChange(['publicBudgetExpenditure', '20129'], 'Budget', [-30.52, -1.45]),
  printedChange(['publicBudgetExpenditure', '20132'], 'Budget', [-0.87, -40.85]),
  printedChange(['publicBudgetExpenditure', '20136'], 'Budget', [-0.12, -37.5]),
  printedChange(['publicBudgetExpenditure', '208'], 'Budget', [27.13, 11.48]),
  printedChange(['publicBudgetExpenditure', '20805'], 'Budget', [27.13, 11.48]),
  printedChange(['publicBudgetExpenditure', '210'], 'Budget', [-9, -33.33]),
  printedChange(['publicBudgetExpenditure', '21011'], 'Budget', [-9, -33.33]),
  printedChange(['publicBudgetExpenditure', '221'], 'Budget', [-2.05, -1.12]),
  printedChange(['publicBudgetExpenditure', '22102'], 'Budget', [-2.05, -1.12]),
  printedChange(['threePublicFinal', ''], 'Budget', [-0.07]),
].flat();

const otherPrints = [
  printed('smallAndMedium', 1000),
  printed('smallAndMicro', 1000),
  printedPart(controlItems.fiscalRevenue.word, 99.98),
  printedPart(controlItems.otherRevenue.word, 0.02),
  printedPart(controlItems.basicExpenditure.word, 54.15),
  printedPart(controlItems.projectExpenditure.word, 45.85),
  printedPart(controlItems.smallAndMedium.word, 100),
  printedPart(controlItems.smallAndMicro.word, 100),
  printedPart(controlCounts.evaluatedProjects.word, 100),
  printedCount('adminPosts', 27),
  printedCount('adminStaff', 24),
  printedCount('institutionPosts', 57),
  printedCount('institutionStaff', 43),
  printedCount('vehicles', 0),
  printedCount('generalEquipment', 0),
  printedCount('specialEquipment', 0),
  printedCount('questionnaires', 238),
  printedAnswer('非常满意', 97),
  printedAnswer('满意', 3),
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
    ...changes,
    ...otherPrints,
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
