import { carryOverRows, numbersIn, type Selection } from '../account';
import { total } from '../expression';
import { carryOver } from '../inputs/carryOver';
import { defineFigure } from './define';
import { ofSelection } from './labelOf';

/** 年初结转和结余 of a scope below a code. */
export const openingBalance = defineFigure<Selection>({
  id: 'openingBalance',
  title: carryOver.by.opening.header,
  basis: '收入支出决算总表；财政拨款收入支出决算总表；K2、K6',
  measure: 'money',
  label: (account, selection) => ofSelection(account, selection, carryOver.by.opening.header),
  expr: (account, selection) => total(numbersIn(carryOverRows(account, selection), carryOver.by.opening)),
});
