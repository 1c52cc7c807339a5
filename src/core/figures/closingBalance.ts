import { carryOverRows, numbersIn, type Selection } from '../account';
import { total } from '../expression';
import { carryOver } from '../inputs/carryOver';
import { defineFigure } from './define';
import { ofSelection } from './labelOf';

/** 年末结转和结余 of a scope below a code. */
export const closingBalance = defineFigure<Selection>({
  id: 'closingBalance',
  title: carryOver.by.closing.header,
  basis: '收入支出决算总表；财政拨款收入支出决算总表；K2、K6',
  measure: 'money',
  label: (account, selection) => ofSelection(account, selection, carryOver.by.closing.header),
  expr: (account, selection) => total(numbersIn(carryOverRows(account, selection), carryOver.by.closing)),
});
