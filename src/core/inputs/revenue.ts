import { amountColumn, wordColumn, type InputList } from './table';

const fiscal = {
  publicBudget: amountColumn('一般公共预算财政拨款', 'General public budget', {
    aliases: ['一般公共预算财政拨款收入', '一般公共预算'],
  }),
  governmentFund: amountColumn('政府性基金预算财政拨款', 'Government fund', {
    aliases: ['政府性基金预算财政拨款收入', '政府性基金'],
  }),
  stateCapital: amountColumn('国有资本经营预算财政拨款', 'State capital', {
    aliases: ['国有资本经营预算财政拨款收入', '国有资本经营'],
  }),
};

const others = {
  superior: amountColumn('上级补助收入', 'Subsidy from superior'),
  institution: amountColumn('事业收入', 'Institution revenue'),
  business: amountColumn('经营收入', 'Business revenue'),
  affiliates: amountColumn('附属单位上缴收入', 'Paid in by affiliates', { aliases: ['附属单位缴款'] }),
  otherRevenue: amountColumn('其他收入', 'Other revenue'),
};

/** The eight rows of the income side, in the order of 收入支出决算总表. */
export const revenueSources = { ...fiscal, ...others };

export type RevenueSource = keyof typeof revenueSources;

const by = {
  code: wordColumn('科目编码', 'Code', {
    kind: 'code',
    aliases: ['功能分类科目编码', '支出功能分类科目编码', '编码'],
    note: { zh: '功能分类科目编码：类 3 位、款 5 位、项 7 位。', en: 'Functional code: 3, 5 or 7 digits.' },
  }),
  name: wordColumn('科目名称', 'Name', { aliases: ['功能分类科目名称', '名称'] }),
  ...revenueSources,
  fiscalTotal: amountColumn('财政拨款收入', 'Fiscal appropriation (stated)', {
    totalOf: Object.values(fiscal),
    note: { zh: '可不填；填了就与三类财政拨款核对。', en: 'Optional; checked against the three funds.' },
  }),
  total: amountColumn('本年收入合计', 'Total revenue (stated)', {
    aliases: ['合计', '收入合计'],
    totalOf: Object.values(revenueSources),
    note: { zh: '可不填；填了就与各项收入核对。', en: 'Optional; checked against the sources.' },
  }),
};

/** Revenue of the year by functional code, one column a source. */
export const revenue = {
  shape: 'list',
  id: 'revenue',
  name: '收入明细',
  english: 'Revenue',
  purpose: {
    zh: '本年收入按功能分类科目逐行填写，填到最末一级；合计行、类款行可填，只作核对。',
    en: 'Revenue of the year by functional code at its lowest level; totals may be stated and are only checked.',
  },
  basis: '收入决算表',
  required: true,
  by,
  columns: Object.values(by),
  label: by.name,
  code: by.code,
  codeLengths: [3, 5, 7],
  key: [by.code],
  filled: [by.code, by.name],
  money: undefined,
} as const satisfies InputList & { readonly by: typeof by };
