import { amountColumn, choice, countColumn, wordColumn, type InputCard } from './table';

/** How the self-evaluation forms are laid out. */
export const formLayouts = {
  oneSheetEach: choice('每个项目一张', 'one sheet each', '分表'),
  stacked: choice('合并一张', 'stacked on one sheet', '合并'),
} as const;

const yesOrNo = [choice('是', 'yes'), choice('否', 'no')] as const;

/** How performance was managed over the whole course, where the format tells it. */
const management = {
  goalProjects: countColumn('编报绩效目标的项目数', 'Projects with goals', { required: false }),
  goalAmount: amountColumn('编报绩效目标的预算金额', 'Budget of projects with goals', { required: false }),
  trackedProjects: countColumn('绩效跟踪的项目数', 'Projects tracked', { required: false }),
  trackedAmount: amountColumn('绩效跟踪的预算金额', 'Budget of projects tracked', { required: false }),
  problemsFound: countColumn('自评发现问题数', 'Problems found', { required: false }),
  problemsSolved: countColumn('已完成整改的问题数', 'Problems solved', { required: false }),
  systems: wordColumn('绩效管理制度', 'Regulations on performance', {
    required: false,
    note: { zh: '已建立的制度名称，以顿号分开。', en: 'The names of the regulations in force.' },
  }),
  mechanism: wordColumn('绩效管理工作机制', 'How performance is managed', { required: false }),
};

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
  ...management,
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
