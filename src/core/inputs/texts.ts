import { choice, wordColumn, type InputList } from './table';

export const textKinds = {
  duty: choice('机构职责', 'duty', '职责'),
  basicExpenditure: choice('基本支出说明', 'basic expenditure note'),
  definition: choice('名词解释', 'definition', '专业名词解释'),
} as const;

const by = {
  kind: wordColumn('类别', 'Kind', {
    kind: 'choice',
    choices: Object.values(textKinds),
    mustBeFilled: true,
    note: { zh: '机构职责、基本支出说明或名词解释。', en: 'Duty, basic expenditure note or definition.' },
  }),
  title: wordColumn('标题', 'Title', {
    aliases: ['名词'],
    note: { zh: '名词解释填名词；其他可不填。', en: 'The term of a definition; otherwise empty.' },
  }),
  text: wordColumn('内容', 'Text', { aliases: ['文字', '解释'], mustBeFilled: true }),
};

/** Free text that the narrative prints as it stands, in the order of its rows. */
export const texts = {
  shape: 'list',
  id: 'texts',
  name: '文字材料',
  english: 'Texts',
  purpose: {
    zh: '机构职责、基本支出说明和名词解释，一行一条，按行的次序印出。',
    en: 'Duties, notes and definitions, one a row, printed in this order.',
  },
  basis: '部门决算说明 一（一）2、七；其他重要事项 六',
  required: true,
  by,
  columns: Object.values(by),
  label: by.title,
  code: undefined,
  codeLengths: [],
  key: [],
  filled: [],
  money: undefined,
} as const satisfies InputList & { readonly by: typeof by };
