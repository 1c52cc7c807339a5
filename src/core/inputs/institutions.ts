import { choice, wordColumn, type InputList } from './table';

export const institutionKinds = {
  internal: choice('内设机构', 'internal office'),
  administrative: choice('行政单位', 'administrative unit'),
  publicServiceLike: choice('参公事业单位', 'institution run as civil service', '参照公务员法管理事业单位'),
  institution: choice('事业单位', 'institution'),
} as const;

const by = {
  kind: wordColumn('类别', 'Kind', {
    kind: 'choice',
    choices: Object.values(institutionKinds),
    mustBeFilled: true,
    note: {
      zh: '内设机构、行政单位、参公事业单位或事业单位。',
      en: 'Internal office, administrative unit or institution.',
    },
  }),
  name: wordColumn('名称', 'Name', { aliases: ['机构名称', '单位名称'], mustBeFilled: true }),
};

/** The offices and the units that belong to the department; their numbers in the text are counted from here. */
export const institutions = {
  shape: 'list',
  id: 'institutions',
  name: '机构设置',
  english: 'Institutions',
  purpose: {
    zh: '逐行列出本部门（行政单位）、内设机构和所属单位；正文中的个数由此计出。',
    en: 'One row for the body itself, each internal office and each subordinate unit; the text counts them.',
  },
  basis: '部门决算说明 一（一）机构设置',
  required: true,
  by,
  columns: Object.values(by),
  label: by.name,
  code: undefined,
  codeLengths: [],
  key: [by.kind, by.name],
  filled: [],
  money: undefined,
} as const satisfies InputList & { readonly by: typeof by };
