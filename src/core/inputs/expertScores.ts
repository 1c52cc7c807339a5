import { printColumn, scoreColumn, wordColumn, type InputList } from './table';

const by = {
  project: wordColumn('项目名称', 'Project', { required: false, aliases: ['项目'] }),
  level1: wordColumn('一级指标', 'Level 1', { mustBeFilled: true }),
  level2: wordColumn('二级指标', 'Level 2'),
  level3: wordColumn('三级指标', 'Level 3'),
  weight: scoreColumn('分值', 'Weight'),
  statedTotal: printColumn('合计', 'Total (stated)', {
    note: {
      zh: '可不填；填了就与各专家评分之和核对。',
      en: 'Optional; checked against the experts’ scores.',
    },
  }),
  statedMean: printColumn('平均分', 'Mean (stated)', {
    note: {
      zh: '可不填；填了就与各专家评分的平均核对。',
      en: 'Optional; checked against the experts’ scores.',
    },
  }),
};

const expertNote = {
  zh: '每位专家一列，列名可改；专家多于列数的，在本列旁插入新列；用不到的列请删去。',
  en: 'One column an expert, under any name. Insert a column beside this one for one expert more; delete what is not needed.',
};

/** The experts' scores of an evaluated project: the indicator tree, and one column an expert, any number of them. */
export const expertScores = {
  shape: 'list',
  id: 'expertScores',
  name: '专家评分',
  english: 'Expert scores',
  purpose: {
    zh: '绩效评价项目的专家评分：每位专家一列（列名自定，如 专家一），列数不限；合计、平均分列和总分行可填，只作核对。',
    en: 'Expert scores of an evaluated project: one column an expert, any number; totals and means are only checked.',
  },
  basis: '绩效评价报告 评分表；P4',
  required: false,
  by,
  columns: Object.values(by),
  label: by.level1,
  code: undefined,
  codeLengths: [],
  key: [by.project, by.level1, by.level2, by.level3],
  filled: [by.level2, by.level3],
  fillDown: [by.project, by.level1, by.level2],
  open: (header: string) => scoreColumn(header, header, { required: false, note: expertNote }),
  openHeaders: ['专家一', '专家二', '专家三'],
  money: undefined,
} as const satisfies InputList & { readonly by: typeof by };
