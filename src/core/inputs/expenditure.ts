import { funds } from './funds';
import { amountColumn, wordColumn, type InputList } from './table';

/** The kinds of expenditure, in the order of 支出决算表. */
export const expenditureKinds = {
  basic: amountColumn('基本支出', 'Basic'),
  project: amountColumn('项目支出', 'Project'),
  toSuperior: amountColumn('上缴上级支出', 'Paid to superior'),
  business: amountColumn('经营支出', 'Business'),
  toAffiliates: amountColumn('对附属单位补助支出', 'Subsidy to affiliates', { aliases: ['对附属单位补助'] }),
};

export type ExpenditureKind = keyof typeof expenditureKinds;

const by = {
  code: wordColumn('科目编码', 'Code', {
    kind: 'code',
    aliases: ['功能分类科目编码', '支出功能分类科目编码', '编码'],
    note: { zh: '功能分类科目编码：类 3 位、款 5 位、项 7 位。', en: 'Functional code: 3, 5 or 7 digits.' },
  }),
  name: wordColumn('科目名称', 'Name', { aliases: ['功能分类科目名称', '名称'] }),
  fund: wordColumn('资金性质', 'Fund', {
    kind: 'choice',
    choices: Object.values(funds),
    aliases: ['资金来源'],
    note: { zh: '该行支出的资金来源；合计行可不填。', en: 'Where the money of this row comes from.' },
  }),
  ...expenditureKinds,
  budget: amountColumn('年初预算数', 'Initial budget', {
    aliases: ['年初预算'],
    note: { zh: '该科目财政拨款的年初预算。', en: 'The initial budget of this code and fund.' },
  }),
  reason: wordColumn('变动原因', 'Reason', {
    aliases: ['主要原因', '变动主要原因'],
    note: {
      zh: '决算与年初预算不同的主要原因；可填在款级的合计行上。',
      en: 'Why the final amount differs from the budget; may stand on a stated section row.',
    },
  }),
  total: amountColumn('本年支出合计', 'Total expenditure (stated)', {
    aliases: ['合计', '支出合计', '决算数'],
    totalOf: Object.values(expenditureKinds),
    note: { zh: '可不填；填了就与各类支出核对。', en: 'Optional; checked against the kinds.' },
  }),
  purpose: wordColumn('主要用途', 'Purpose', {
    required: false,
    aliases: ['主要用于'],
    long: false,
    note: { zh: '格式要求说明用途的填写。', en: 'Where the format tells what it was spent on.' },
  }),
};

/** Expenditure of the year by functional code and fund, with the initial budget and the reason of the change. */
export const expenditure = {
  shape: 'list',
  id: 'expenditure',
  name: '支出明细',
  english: 'Expenditure',
  purpose: {
    zh: '本年支出按功能分类科目和资金性质逐行填写，填到最末一级，并填年初预算和变动原因。',
    en: 'Expenditure by functional code and fund at the lowest level, with initial budget and reason.',
  },
  basis: '支出决算表；一般公共预算财政拨款支出决算表；政府性基金、国有资本经营预算各表',
  required: true,
  by,
  columns: Object.values(by),
  label: by.name,
  code: by.code,
  codeLengths: [3, 5, 7],
  key: [by.code, by.fund],
  filled: [by.code, by.name, by.fund],
  money: undefined,
} as const satisfies InputList & { readonly by: typeof by };
