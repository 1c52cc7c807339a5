import { amountColumn, wordColumn, type InputList } from './table';

const by = {
  code: wordColumn('目录编码', 'Catalogue code', {
    kind: 'code',
    aliases: ['指导性目录编码', '编码'],
    note: { zh: '政府购买服务指导性目录的编码。', en: 'Code of the guiding catalogue.' },
  }),
  name: wordColumn('目录名称', 'Catalogue item', { aliases: ['指导性目录名称', '名称'] }),
  field: wordColumn('服务领域', 'Field', { required: false }),
  amount: amountColumn('决算金额', 'Final amount', { aliases: ['决算数', '金额'] }),
};

/** Services bought from outside, by item of the guiding catalogue. */
export const purchasedServices = {
  shape: 'list',
  id: 'purchasedServices',
  name: '政府购买服务',
  english: 'Purchased services',
  purpose: {
    zh: '政府购买服务按指导性目录逐行填写；没有的留空。',
    en: 'Services bought from outside, by catalogue item; leave empty where there were none.',
  },
  basis: '政府购买服务支出情况表；其他重要事项 五',
  required: true,
  by,
  columns: Object.values(by),
  label: by.name,
  code: by.code,
  codeLengths: [],
  key: [by.code, by.name],
  filled: [by.name],
  money: undefined,
} as const satisfies InputList & { readonly by: typeof by };
