import { carryOverRows, expenditureRows, numbersIn, type Scope } from '../account';
import { total } from '../expression';
import { carryOver } from '../inputs/carryOver';
import { expenditureKinds } from '../inputs/expenditure';
import { defineFigure } from './define';
import { ofSelection } from './labelOf';

/** 总计 of the expenditure side for the fiscal funds together or one of them: expenditure and closing carry-over. */
export const fiscalExpenditureGrandTotal = defineFigure<Scope>({
  id: 'fiscalExpenditureGrandTotal',
  title: { zh: '财政拨款支出总计', en: 'Fiscal grand total of expenditure' },
  basis: '财政拨款收入支出决算总表 总计；K6',
  measure: 'money',
  label: (account, scope) =>
    ofSelection(account, { scope, code: '' }, { zh: '支出总计', en: 'Grand total of expenditure' }),
  expr: (account, scope) =>
    total([
      ...Object.values(expenditureKinds).flatMap((kind) =>
        numbersIn(expenditureRows(account, { scope, code: '' }), kind),
      ),
      ...numbersIn(carryOverRows(account, { scope, code: '' }), carryOver.by.closing),
    ]),
});
