import { controlItems, controlTotals, type ControlItem } from '../../../src/core/inputs/controlTotals';
import { listRows } from '../filledTable';

/** A figure as the published text prints it, in ten thousand yuan. */
function printed(item: ControlItem, amount: number, code = '') {
  return { item: controlItems[item].word, code, money: '万元', amount, origin: '已印文本' };
}

export const controlTotalRows = listRows(controlTotals, [
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
]);
