import { amountColumn, type InputCard } from './table';

const by = {
  agencyOperating: amountColumn('机关运行经费', 'Agency operating expenses', {
    note: {
      zh: '行政单位和参公事业单位的日常公用经费支出。',
      en: 'Daily operating expenditure of administrative units.',
    },
  }),
  nonFiscalSurplusUsed: amountColumn('使用非财政拨款结余', 'Use of non-fiscal surplus', {
    aliases: ['用事业基金弥补收支差额'],
  }),
  surplusDistribution: amountColumn('结余分配', 'Surplus distribution'),
  foreignReception: amountColumn('外宾接待支出', 'Reception of foreign guests', {
    required: false,
    note: {
      zh: '公务接待费中用于接待外宾的部分。',
      en: 'The part of official reception spent on foreign guests.',
    },
  }),
};

/** Single amounts that belong to no list. */
export const otherAmounts = {
  shape: 'card',
  id: 'otherAmounts',
  name: '其他金额',
  english: 'Other amounts',
  purpose: {
    zh: '机关运行经费、使用非财政拨款结余、结余分配；没有的填 0。',
    en: 'Agency operating expenses, use of surplus, distribution of surplus; type 0 where there was none.',
  },
  basis: '收入支出决算总表；其他重要事项 二',
  required: true,
  by,
  fields: Object.values(by),
} as const satisfies InputCard & { readonly by: typeof by };
