import { amountColumn, formRow, wordColumn, type InputForm } from './table';

const rows = {
  grandTotal: formRow('收、支总计', 'Grand total', { aliases: ['收支总计', '总计'] }),
  totalRevenue: formRow('本年收入合计', 'Total revenue', { aliases: ['收入合计'] }),
  totalExpenditure: formRow('本年支出合计', 'Total expenditure', { aliases: ['支出合计'] }),
  fiscalGrandTotal: formRow('财政拨款收、支总计', 'Fiscal grand total', { aliases: ['财政拨款收支总计'] }),
  publicBudgetExpenditure: formRow('一般公共预算财政拨款支出', 'General public budget expenditure', {
    required: false,
  }),
  agencyOperating: formRow('机关运行经费', 'Agency operating expenses'),
};

const by = {
  amount: amountColumn('上年决算数', 'Prior year', { aliases: ['上年数', '上年'] }),
  reason: wordColumn('变动原因', 'Reason', {
    aliases: ['主要原因'],
    note: { zh: '本年比上年变动的主要原因。', en: 'Why this year differs from the prior year.' },
  }),
};

/** The prior year's figures that the text compares with, and the reasons of the change. */
export const priorYear = {
  shape: 'form',
  id: 'priorYear',
  name: '上年决算数',
  english: 'Prior year',
  purpose: {
    zh: '上年决算的几个总数和变动原因，取自上年决算公开文本或上年账表。',
    en: 'A few totals of the prior year and the reasons of the change, from last year’s publication.',
  },
  basis: '部门决算说明 二、三；其他重要事项 二',
  required: true,
  row: rows,
  rows: Object.values(rows),
  by,
  columns: Object.values(by),
} as const satisfies InputForm & { readonly row: typeof rows; readonly by: typeof by };
