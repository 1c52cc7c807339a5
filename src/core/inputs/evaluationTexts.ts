import { choice, wordColumn, type InputList } from './table';

/** The places of the evaluation report that take free text. */
export const evaluationTextKinds = {
  background: choice('项目背景', 'background'),
  content: choice('主要内容及实施情况', 'content', '项目主要内容及实施情况'),
  budgetNote: choice('资金依据', 'budget basis'),
  goal: choice('绩效目标', 'goal'),
  purpose: choice('评价目的', 'purpose'),
  principles: choice('评价原则', 'principles'),
  methods: choice('评价方法', 'methods'),
  system: choice('评价指标体系', 'indicator system'),
  process: choice('评价工作过程', 'process'),
  conclusion: choice('综合结论', 'conclusion'),
  analysis: choice('指标分析', 'indicator analysis'),
  experience: choice('主要经验及做法', 'experience'),
  problems: choice('存在的问题', 'problems'),
  suggestions: choice('有关建议', 'suggestions'),
} as const;

const by = {
  project: wordColumn('项目名称', 'Project', { required: false, aliases: ['项目'] }),
  kind: wordColumn('类别', 'Kind', {
    kind: 'choice',
    choices: Object.values(evaluationTextKinds),
    mustBeFilled: true,
  }),
  indicator: wordColumn('指标', 'Indicator', {
    required: false,
    note: {
      zh: '指标分析：分析的是哪个指标（与专家评分表中的二级或三级指标名一致）。',
      en: 'For an indicator analysis: the level 2 or 3 indicator as it is called among the expert scores.',
    },
  }),
  text: wordColumn('内容', 'Text', { mustBeFilled: true, aliases: ['文字'] }),
};

/** Free text of the evaluation report, printed in the order of its rows. */
export const evaluationTexts = {
  shape: 'list',
  id: 'evaluationTexts',
  name: '评价文字',
  english: 'Evaluation texts',
  purpose: {
    zh: '绩效评价报告各处的文字，一行一段，按行的次序印出；数字由其他表推导，不要写在这里。',
    en: 'Free text of the evaluation report, one paragraph a row; figures are derived, do not type them here.',
  },
  basis: '第四部分 二、项目绩效评价报告',
  required: false,
  by,
  columns: Object.values(by),
  label: by.kind,
  code: undefined,
  codeLengths: [],
  key: [],
  filled: [],
  money: undefined,
} as const satisfies InputList & { readonly by: typeof by };
