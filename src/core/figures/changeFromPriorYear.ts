import { difference } from '../expression';
import { priorYear } from '../inputs/priorYear';
import { fill } from '../text';
import { currentAmount } from './currentAmount';
import { defineFigure } from './define';
import { priorYearAmount, type PriorYearItem } from './priorYearAmount';

/** This year less the prior year, in printed money; negative is a fall. */
export const changeFromPriorYear = defineFigure<PriorYearItem>({
  id: 'changeFromPriorYear',
  title: { zh: '比上年增减', en: 'Change from the prior year' },
  basis: '部门决算说明 二、三；K13',
  measure: 'printedMoney',
  label: (_, item) =>
    fill(
      { zh: '{item}比上年增减', en: '{item}: change from the prior year' },
      { item: priorYear.row[item].label },
    ),
  expr: (account, item) =>
    difference(currentAmount(account, item).expr, priorYearAmount.figure(account, item).expr),
});
