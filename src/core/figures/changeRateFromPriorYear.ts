import { percentage } from '../expression';
import { priorYear } from '../inputs/priorYear';
import { fill } from '../text';
import { changeFromPriorYear } from './changeFromPriorYear';
import { defineFigure } from './define';
import { priorYearAmount, type PriorYearItem } from './priorYearAmount';

/** The change against the prior year's amount, in per cent; no value from a base of zero. */
export const changeRateFromPriorYear = defineFigure<PriorYearItem>({
  id: 'changeRateFromPriorYear',
  title: { zh: '比上年增减率', en: 'Rate of change from the prior year' },
  basis: '部门决算说明 二、三；K13：基数为上年决算数',
  measure: '%',
  label: (_, item) =>
    fill(
      { zh: '{item}比上年增减率', en: '{item}: rate of change from the prior year' },
      { item: priorYear.row[item].label },
    ),
  expr: (account, item) =>
    percentage(changeFromPriorYear.figure(account, item).expr, priorYearAmount.figure(account, item).expr),
});
