import { amountColumn, wordColumn, type InputList } from './table';

const by = {
  code: wordColumn('经济分类科目编码', 'Economic code', {
    kind: 'code',
    aliases: ['科目编码', '编码'],
    note: { zh: '部门预算支出经济分类：类 3 位、款 5 位。', en: 'Economic code: 3 or 5 digits.' },
  }),
  name: wordColumn('科目名称', 'Name', { aliases: ['名称'] }),
  publicBudget: amountColumn('一般公共预算财政拨款', 'General public budget', {
    aliases: ['一般公共预算', '决算数', '金额'],
  }),
  governmentFund: amountColumn('政府性基金预算财政拨款', 'Government fund', {
    aliases: ['政府性基金'],
    required: false,
  }),
};

/** Basic expenditure out of fiscal appropriation by economic item. */
export const economic = {
  shape: 'list',
  id: 'economic',
  name: '基本支出经济分类',
  english: 'Basic expenditure by economic item',
  purpose: {
    zh: '财政拨款基本支出按经济分类科目逐行填写；类级行可填，只作核对。',
    en: 'Basic expenditure out of fiscal appropriation by economic item; class rows are only checked.',
  },
  basis: '一般公共预算财政拨款基本支出决算表；政府性基金预算财政拨款基本支出决算表',
  required: true,
  by,
  columns: Object.values(by),
  label: by.name,
  code: by.code,
  codeLengths: [3, 5],
  key: [by.code],
  filled: [by.code, by.name],
  money: undefined,
} as const satisfies InputList & { readonly by: typeof by };
