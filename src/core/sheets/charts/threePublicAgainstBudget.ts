import { threePublicAmount } from '../../figures';
import { threePublic } from '../../inputs/threePublic';
import { defineChart } from './define';

const items = ['overseas', 'vehiclePurchase', 'vehicleRunning', 'reception'] as const;

/** The three public expenses: budget and final amount. */
export const threePublicAgainstBudget = defineChart({
  id: 'threePublicAgainstBudget',
  name: { zh: '财政拨款“三公”经费预算与决算对比', en: 'Three public expenses: budget and final amount' },
  basis: '财政拨款“三公”经费支出决算表；K9',
  shape: 'columns',
  series: ['预算数', '决算数'],
  look: 'amount',
  rows: (account) =>
    items.map((item) => ({
      label: threePublic.row[item].label.zh,
      figures: (['budget', 'final'] as const).map((column) =>
        threePublicAmount.figure(account, { item, column }),
      ),
    })),
});
