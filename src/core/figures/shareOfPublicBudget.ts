import { percentage } from '../expression';
import { defineFigure } from './define';
import { expenditureOf } from './expenditureOf';

/**
 * The part of general public budget expenditure below a code, in per cent. Beijing prints it as 占本年财政拨款支出; the
 * base is the total that the sentence has just named (that it stays so beside other fiscal funds is unverified).
 */
export const shareOfPublicBudget = defineFigure<string>({
  id: 'shareOfPublicBudget',
  title: { zh: '占本年财政拨款支出的比重', en: 'Share of general public budget expenditure' },
  basis: '一般公共预算财政拨款支出决算总体情况',
  measure: '%',
  subject: (account, code) =>
    expenditureOf.figure(account, { scope: 'publicBudget', code, kind: 'all' }).label,
  expr: (account, code) =>
    percentage(
      expenditureOf.figure(account, { scope: 'publicBudget', code, kind: 'all' }).expr,
      expenditureOf.figure(account, { scope: 'publicBudget', code: '', kind: 'all' }).expr,
    ),
});
