import { carryOverRows, cardOf, expenditureRows, numbersIn } from '../account';
import { total } from '../expression';
import { carryOver } from '../inputs/carryOver';
import { expenditureKinds } from '../inputs/expenditure';
import { otherAmounts } from '../inputs/otherAmounts';
import { defineFigure } from './define';

const everything = { scope: 'all', code: '' } as const;

/** 总计 of the expenditure side: expenditure of the year, surplus distribution, closing carry-over. */
export const expenditureGrandTotal = defineFigure<void>({
  id: 'expenditureGrandTotal',
  title: { zh: '支出总计', en: 'Grand total of expenditure' },
  basis: '收入支出决算总表 总计；K2',
  measure: 'money',
  expr: (account) =>
    total([
      ...Object.values(expenditureKinds).flatMap((kind) =>
        numbersIn(expenditureRows(account, everything), kind),
      ),
      ...numbersIn([cardOf(account, otherAmounts)], otherAmounts.by.surplusDistribution),
      ...numbersIn(carryOverRows(account, everything), carryOver.by.closing),
    ]),
});
