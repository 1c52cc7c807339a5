import { amountColumn, choice, wordColumn, type InputList } from './table';

export const evaluationFundingKinds = {
  source: choice('资金来源', 'source', '预算'),
  use: choice('资金使用', 'use', '支出'),
} as const;

const by = {
  project: wordColumn('项目名称', 'Project', { mustBeFilled: true, aliases: ['项目'] }),
  kind: wordColumn('类别', 'Kind', {
    kind: 'choice',
    choices: Object.values(evaluationFundingKinds),
    mustBeFilled: true,
  }),
  group: wordColumn('所属类', 'Group', {
    required: false,
    note: {
      zh: '明细属于哪一类，如 专职工会工作者人员经费；本身就是一类的不填。',
      en: 'The group a detail belongs to; empty for an item that is a group of its own.',
    },
  }),
  item: wordColumn('内容', 'Item', { mustBeFilled: true }),
  amount: amountColumn('金额', 'Amount'),
};

/** The evaluated project's money: where it came from, and what it was used for, group by group. */
export const evaluationFunding = {
  shape: 'list',
  id: 'evaluationFunding',
  name: '评价项目资金',
  english: 'Funding of the evaluated project',
  purpose: {
    zh: '绩效评价项目的资金来源和使用明细；类的合计由明细得出，所属类相同的明细加总为一类。',
    en: 'Sources and uses of the evaluated project’s money; the sum of a group follows from its details.',
  },
  basis: '绩效评价报告 项目资金情况',
  required: false,
  by,
  columns: Object.values(by),
  label: by.item,
  code: undefined,
  codeLengths: [],
  key: [by.project, by.kind, by.group, by.item],
  filled: [],
  money: undefined,
} as const satisfies InputList & { readonly by: typeof by };
