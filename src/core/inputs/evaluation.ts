import { choice, countColumn, wordColumn, type InputCard } from './table';

/** How the self-evaluation forms are laid out. */
export const formLayouts = {
  oneSheetEach: choice('每个项目一张', 'one sheet each', '分表'),
  stacked: choice('合并一张', 'stacked on one sheet', '合并'),
} as const;

const yesOrNo = [choice('是', 'yes'), choice('否', 'no')] as const;

const by = {
  projectsInAll: countColumn('部门项目总数', 'Projects of the department', {
    required: false,
    note: { zh: '不填则以“绩效项目”的行数为准。', en: 'Empty means as many as there are rows of projects.' },
  }),
  layout: wordColumn('自评表版式', 'Layout of the forms', {
    kind: 'choice',
    choices: Object.values(formLayouts),
    required: false,
    note: {
      zh: '每个项目一张，或合并一张（分页）；不填按合并一张。',
      en: 'One sheet each, or stacked with page breaks (the default).',
    },
  }),
  showPersons: wordColumn('公开个人信息', 'Show personal data', {
    kind: 'choice',
    choices: yesOrNo,
    required: false,
    note: {
      zh: '是：报表印出负责人、电话和专家姓名；否或不填：不印（专家写作专家一、专家二……）。',
      en: 'Yes prints managers, telephones and experts’ names; no or empty masks them.',
    },
  }),
};

/** The performance evaluation as a whole. */
export const evaluation = {
  shape: 'card',
  id: 'evaluation',
  name: '绩效概况',
  english: 'Evaluation',
  purpose: {
    zh: '部门项目总数、自评表的版式、是否印出个人信息。',
    en: 'The number of projects, the layout of the forms, and whether personal data is printed.',
  },
  basis: '第四部分 一、绩效评价工作开展情况',
  required: false,
  by,
  fields: Object.values(by),
} as const satisfies InputCard & { readonly by: typeof by };
