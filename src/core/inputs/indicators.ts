import { scoreColumn, wordColumn, type InputList } from './table';

const by = {
  project: wordColumn('项目名称', 'Project', { mustBeFilled: true, aliases: ['项目'] }),
  level1: wordColumn('一级指标', 'Level 1', { mustBeFilled: true }),
  level2: wordColumn('二级指标', 'Level 2', { mustBeFilled: true }),
  level3: wordColumn('三级指标', 'Level 3', { mustBeFilled: true }),
  target: wordColumn('年度指标值', 'Target', { aliases: ['指标值'] }),
  actual: wordColumn('实际完成值', 'Actual', { aliases: ['完成值'] }),
  weight: scoreColumn('分值', 'Weight'),
  score: scoreColumn('得分', 'Score'),
  reason: wordColumn('偏差原因', 'Reason of deviation', {
    aliases: ['偏差原因分析及改进措施', '偏差原因分析'],
    note: {
      zh: '得分低于分值的，写明原因和改进措施。',
      en: 'Where the score is below the weight: why, and what is done.',
    },
  }),
};

/** The indicators of all self-evaluated projects in one long table; empty level cells mean what stands above. */
export const indicators = {
  shape: 'list',
  id: 'indicators',
  name: '绩效指标',
  english: 'Indicators',
  purpose: {
    zh: '所有自评项目的指标，一行一个；项目、一级、二级指标与上一行相同的可以不填。',
    en: 'The indicators of all self-evaluated projects, one a row; empty level cells mean the row above.',
  },
  basis: '项目支出绩效自评表 绩效指标；P1、P3',
  required: false,
  by,
  columns: Object.values(by),
  label: by.project,
  code: undefined,
  codeLengths: [],
  key: [by.project, by.level1, by.level2, by.level3],
  filled: [],
  fillDown: [by.project, by.level1, by.level2],
  money: undefined,
} as const satisfies InputList & { readonly by: typeof by };
