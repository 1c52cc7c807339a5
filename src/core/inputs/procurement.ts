import { amountColumn, type InputCard } from './table';

/** What was bought, by its kind. */
export const procurementKinds = {
  goods: amountColumn('政府采购货物支出', 'Goods', { aliases: ['货物'] }),
  works: amountColumn('政府采购工程支出', 'Works', { aliases: ['工程'] }),
  services: amountColumn('政府采购服务支出', 'Services', { aliases: ['服务'] }),
};

/** What was set apart for small enterprises, and what they won of it and beside it: asked for by some formats only. */
const reserved = {
  reservedMedium: amountColumn('面向中小企业预留的项目预算', 'Reserved for small and medium enterprises', {
    required: false,
  }),
  reservedMicro: amountColumn('面向小微企业预留的项目预算', 'Reserved for small and micro enterprises', {
    required: false,
  }),
  wonMedium: amountColumn('中小企业预留项目成交金额', 'Won by small and medium enterprises of it', {
    required: false,
  }),
  wonMicro: amountColumn('小微企业预留项目成交金额', 'Won by small and micro enterprises of it', {
    required: false,
  }),
  wonBeside: amountColumn('其他项目中小企业成交金额', 'Won by small and medium enterprises elsewhere', {
    required: false,
  }),
};

const by = {
  ...procurementKinds,
  smallAndMedium: amountColumn('授予中小企业合同金额', 'Awarded to small and medium enterprises'),
  smallAndMicro: amountColumn('授予小微企业合同金额', 'of which to small and micro enterprises', {
    aliases: ['其中：授予小微企业合同金额'],
  }),
  total: amountColumn('政府采购支出总额', 'Total (stated)', {
    aliases: ['合计', '政府采购支出合计'],
    totalOf: Object.values(procurementKinds),
  }),
  ...reserved,
};

/** Government procurement of the year. */
export const procurement = {
  shape: 'card',
  id: 'procurement',
  name: '政府采购',
  english: 'Procurement',
  purpose: {
    zh: '政府采购支出按货物、工程、服务填写，并填授予中小企业、小微企业的合同金额；没有的填 0。',
    en: 'Procurement by kind, and what went to small enterprises; type 0 where there was none.',
  },
  basis: '政府采购情况表；其他重要事项 三',
  required: true,
  by,
  fields: Object.values(by),
} as const satisfies InputCard & { readonly by: typeof by };
