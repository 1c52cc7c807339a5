import { percentage } from '../expression';
import { defineFigure } from './define';
import { expenditureOf } from './expenditureOf';

/** The part of 本年支出合计 that general public budget expenditure makes up, in per cent. */
export const publicBudgetShare = defineFigure<void>({
  id: 'publicBudgetShare',
  title: {
    zh: '一般公共预算财政拨款支出占本年支出合计的比重',
    en: 'General public budget’s share of expenditure',
  },
  basis: '上海市2024年度部门决算公开模板 五（一）；K13',
  measure: '%',
  expr: (account) =>
    percentage(
      expenditureOf.figure(account, { scope: 'publicBudget', code: '', kind: 'all' }).expr,
      expenditureOf.figure(account, { scope: 'all', code: '', kind: 'all' }).expr,
    ),
});
