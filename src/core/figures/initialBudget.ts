import { expenditureRows, nameOf, numbersIn, type Selection } from '../account';
import { total } from '../expression';
import { expenditure } from '../inputs/expenditure';
import { fill, verbatim } from '../text';
import { defineFigure } from './define';
import { scopeInWords } from './scopeInWords';

/** The initial budget of a scope below a code. */
export const initialBudget = defineFigure<Selection>({
  id: 'initialBudget',
  title: { zh: '年初预算', en: 'Initial budget' },
  basis: '一般公共预算财政拨款支出决算具体情况：与年初预算比较',
  measure: 'money',
  label: (account, { scope, code }) =>
    fill(
      { zh: '{scope}{code}年初预算', en: '{scope} {code} initial budget' },
      {
        scope: scopeInWords(scope),
        code: verbatim(code === '' ? '' : `“${nameOf(account, code)}”`),
      },
    ),
  expr: (account, selection) => total(numbersIn(expenditureRows(account, selection), expenditure.by.budget)),
});
