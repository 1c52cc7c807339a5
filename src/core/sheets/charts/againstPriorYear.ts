import type { Account } from '../../account';
import { currentAmount, priorYearAmount, type PriorYearItem } from '../../figures';
import { priorYearItemsOf } from '../../figures/priorYearAmount';
import { priorYear } from '../../inputs/priorYear';
import { defineChart } from './define';

/** 机关运行经费 is no total: beside these it would be a line. */
function totalsOf(account: Account): readonly PriorYearItem[] {
  return priorYearItemsOf(account).filter((item) => item !== 'agencyOperating');
}

/** The totals of the year beside those of the year before. */
export const againstPriorYear = defineChart({
  id: 'againstPriorYear',
  name: { zh: '收支决算与上年对比', en: 'This year against the prior year' },
  basis: '部门决算公开文本中的收、支决算总计变动情况图；部门决算说明 二、三',
  shape: 'bars',
  series: ['上年决算数', '本年决算数'],
  look: 'amount',
  rows: (account) =>
    totalsOf(account).map((item) => ({
      label: priorYear.row[item].label.zh,
      figures: [priorYearAmount.figure(account, item), currentAmount(account, item)],
    })),
});
