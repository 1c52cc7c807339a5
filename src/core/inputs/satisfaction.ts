import { countColumn, wordColumn, type InputList } from './table';

const by = {
  project: wordColumn('项目名称', 'Project', { required: false, aliases: ['项目'] }),
  answer: wordColumn('满意程度', 'Answer', { mustBeFilled: true, aliases: ['选项'] }),
  count: countColumn('份数', 'Count', { aliases: ['人数', '问卷份数'] }),
};

/** How the people asked answered; the number of questionnaires is their sum. */
export const satisfaction = {
  shape: 'list',
  id: 'satisfaction',
  name: '满意度调查',
  english: 'Satisfaction survey',
  purpose: {
    zh: '绩效评价项目的满意度调查：每种回答一行，填份数；发放份数和比例由此得出。',
    en: 'Satisfaction survey of the evaluated project: one row an answer, with its count.',
  },
  basis: '绩效评价报告 项目主要内容及实施情况',
  required: false,
  by,
  columns: Object.values(by),
  label: by.answer,
  code: undefined,
  codeLengths: [],
  key: [by.project, by.answer],
  filled: [],
  money: undefined,
} as const satisfies InputList & { readonly by: typeof by };
