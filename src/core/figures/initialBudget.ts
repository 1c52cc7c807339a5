import { expenditureRows, numbersIn, type Selection } from '../account';
import { total } from '../expression';
import { expenditure } from '../inputs/expenditure';
import type { Text } from '../text';
import { defineFigure } from './define';
import { ofSelection } from './labelOf';

const title: Text = { zh: '支出年初预算', en: 'Initial budget' };

/** The initial budget of a scope below a code. */
export const initialBudget = defineFigure<Selection>({
  id: 'initialBudget',
  title,
  basis: '一般公共预算财政拨款支出决算具体情况：与年初预算比较',
  measure: 'money',
  label: (account, selection) => ofSelection(account, selection, title),
  expr: (account, selection) => total(numbersIn(expenditureRows(account, selection), expenditure.by.budget)),
});
