import { funds } from './funds';
import { amountColumn, wordColumn, type InputList } from './table';

const by = {
  code: wordColumn('科目编码', 'Code', {
    kind: 'code',
    aliases: ['功能分类科目编码', '编码'],
    note: { zh: '功能分类科目编码；不分科目的可不填。', en: 'Functional code; may stay empty.' },
  }),
  name: wordColumn('科目名称', 'Name', { aliases: ['功能分类科目名称', '名称'] }),
  fund: wordColumn('资金性质', 'Fund', {
    kind: 'choice',
    choices: Object.values(funds),
    aliases: ['资金来源'],
  }),
  opening: amountColumn('年初结转和结余', 'Opening carry-over', { aliases: ['年初结转结余'] }),
  closing: amountColumn('年末结转和结余', 'Closing carry-over', { aliases: ['年末结转结余'] }),
};

/** What was carried over into the year and out of it, by fund and, where the tables want it, by code. */
export const carryOver = {
  shape: 'list',
  id: 'carryOver',
  name: '结转结余',
  english: 'Carry-over',
  purpose: {
    zh: '年初、年末结转和结余，按资金性质（和科目）逐行填写。',
    en: 'Opening and closing carry-over by fund (and code).',
  },
  basis: '收入支出决算总表；财政拨款收入支出决算总表；政府性基金、国有资本经营预算各表',
  required: true,
  by,
  columns: Object.values(by),
  label: by.name,
  code: by.code,
  codeLengths: [3, 5, 7],
  key: [by.code, by.fund],
  filled: [by.fund],
  money: undefined,
} as const satisfies InputList & { readonly by: typeof by };
