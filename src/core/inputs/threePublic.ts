import { amountColumn, formRow, wordColumn, type InputForm } from './table';

const vehicles = {
  vehiclePurchase: formRow('公务用车购置费', 'Vehicle purchase'),
  vehicleRunning: formRow('公务用车运行维护费', 'Vehicle running costs', { aliases: ['公务用车运行费'] }),
};

const overseas = formRow('因公出国（境）费', 'Overseas travel', {
  aliases: ['因公出国（境）费用', '因公出国境费'],
});
const reception = formRow('公务接待费', 'Official reception');

const rows = {
  overseas,
  ...vehicles,
  reception,
  vehicles: formRow('公务用车购置及运行维护费', 'Vehicles (stated)', { totalOf: Object.values(vehicles) }),
  total: formRow('合计', 'Total (stated)', {
    aliases: ['“三公”经费合计', '三公经费合计'],
    totalOf: [overseas, ...Object.values(vehicles), reception],
  }),
};

const by = {
  budget: amountColumn('年初预算数', 'Initial budget', { aliases: ['预算数', '年初预算'] }),
  final: amountColumn('决算数', 'Final amount'),
  prior: amountColumn('上年决算数', 'Prior year', { aliases: ['上年数'], required: false }),
  reason: wordColumn('变动原因', 'Reason', { aliases: ['主要原因'] }),
  priorReason: wordColumn('比上年变动原因', 'Reason of the change from the prior year', {
    required: false,
    note: { zh: '格式要求与上年比较的填写。', en: 'Where the format compares with the prior year.' },
  }),
  purpose: wordColumn('主要用途', 'Purpose', {
    required: false,
    aliases: ['主要用于', '开支内容'],
    note: { zh: '格式要求说明用途的填写。', en: 'Where the format tells what it was spent on.' },
  }),
};

/** The three public expenses paid from fiscal appropriation. */
export const threePublic = {
  shape: 'form',
  id: 'threePublic',
  name: '三公经费',
  english: 'Three public expenses',
  purpose: {
    zh: '财政拨款“三公”经费的年初预算、决算和变动原因；合计、小计行可填，只作核对。',
    en: 'Budget and final amount of the three public expenses, with reasons; totals are only checked.',
  },
  basis: '财政拨款“三公”经费支出决算表；其他重要事项 一',
  required: true,
  row: rows,
  rows: Object.values(rows),
  by,
  columns: Object.values(by),
} as const satisfies InputForm & { readonly row: typeof rows; readonly by: typeof by };
