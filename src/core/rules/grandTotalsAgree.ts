import { expenditureGrandTotal, grandTotal } from '../figures';
import { amountsCheck } from './engine/amounts';
import { defineRule } from './engine/rule';

/** 收入总计 = 支出总计. */
export const grandTotalsAgree = defineRule({
  id: 'grandTotalsAgree',
  catalogue: 'K2',
  severity: 'error',
  title: { zh: '收入总计等于支出总计', en: 'The grand totals of revenue and expenditure agree' },
  why: {
    zh: '收入支出决算总表两边的总计相等：钱从哪里来（本年收入、使用非财政拨款结余、年初结转和结余），就到哪里去（本年支出、结余分配、年末结转和结余）。',
    en: 'Both sides of the summary have the same grand total: what came in (revenue, surplus used, opening carry-over) is what went out or was kept (expenditure, surplus distributed, closing carry-over).',
  },
  basis: '收入支出决算总表 总计；K2',
  messages: {
    refuted: {
      zh: '收入总计（本年收入、使用非财政拨款结余、年初结转和结余）为 {left}，支出总计（本年支出、结余分配、年末结转和结余）为 {right}，相差 {difference}。请核对收入、支出和结转结余，涉及 {place}。',
      en: 'The grand total of revenue (with surplus used and opening carry-over) is {left}, that of expenditure (with surplus distributed and closing carry-over) {right}, a difference of {difference}. Check revenue, expenditure and carry-over: {place}.',
    },
  },
  checks: (account) => [
    amountsCheck(
      account,
      {
        comparison: 'equals',
        left: grandTotal.expr(account),
        right: expenditureGrandTotal.expr(account),
      },
      {},
    ),
  ],
});
