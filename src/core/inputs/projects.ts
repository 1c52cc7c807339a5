import { amountColumn, choice, printColumn, scoreColumn, wordColumn, type InputList } from './table';

/** The stages of a project's funding, the columns of the form's grid. */
export type FundingStage = 'initial' | 'fullYear' | 'executed';

/** Where a project's money comes from, the rows of the form's grid. */
export type FundingSource = 'appropriation' | 'carriedOver' | 'otherMoney';

/** The columns of the form's grid, by name. */
export const fundingStages = {
  initial: { zh: '年初预算数', en: 'initial budget' },
  fullYear: { zh: '全年预算数', en: 'full-year budget' },
  executed: { zh: '全年执行数', en: 'executed' },
} as const;

const fundingColumns = (zh: string, en: string) => ({
  initial: amountColumn(`${zh}-${fundingStages.initial.zh}`, `${en}, ${fundingStages.initial.en}`),
  fullYear: amountColumn(`${zh}-${fundingStages.fullYear.zh}`, `${en}, ${fundingStages.fullYear.en}`),
  executed: amountColumn(`${zh}-${fundingStages.executed.zh}`, `${en}, ${fundingStages.executed.en}`),
});

/** The funding grid of a project: its sources by its stages. */
export const projectFunding = {
  appropriation: fundingColumns('当年财政拨款', 'Appropriation of the year'),
  carriedOver: fundingColumns('上年结转资金', 'Carried over'),
  otherMoney: fundingColumns('其他资金', 'Other money'),
} as const;

const totalOf = (stage: FundingStage) =>
  amountColumn(`年度资金总额-${fundingStages[stage].zh}`, `Total, ${fundingStages[stage].en} (stated)`, {
    totalOf: [
      projectFunding.appropriation[stage],
      projectFunding.carriedOver[stage],
      projectFunding.otherMoney[stage],
    ],
    note: { zh: '可不填；填了就与三项其中数核对。', en: 'Optional; checked against the three sources.' },
  });

/** How a project was evaluated. */
export const evaluationKinds = {
  selfEvaluation: choice('自评', 'self-evaluation', '绩效自评', '部门自评'),
  report: choice('项目绩效评价', 'evaluation report', '绩效评价', '专家评价'),
} as const;

const by = {
  name: wordColumn('项目名称', 'Project', { mustBeFilled: true, aliases: ['项目'] }),
  evaluation: wordColumn('评价方式', 'Evaluation', {
    kind: 'choice',
    choices: Object.values(evaluationKinds),
    required: false,
    note: {
      zh: '自评（生成自评表）或项目绩效评价（由专家评分，生成评价报告）；不填按自评。',
      en: 'Self-evaluation (a form is written) or evaluation report (expert scores); empty means self-evaluation.',
    },
  }),
  department: wordColumn('主管部门', 'Responsible department', { long: false }),
  implementer: wordColumn('实施单位', 'Implementing unit', { long: false }),
  manager: wordColumn('项目负责人', 'Manager', {
    required: false,
    note: { zh: '个人信息，可不填。', en: 'Personal data; may stay empty.' },
  }),
  phone: wordColumn('联系电话', 'Telephone', {
    required: false,
    note: { zh: '个人信息，可不填。', en: 'Personal data; may stay empty.' },
  }),
  ...flat(),
  rateWeight: scoreColumn('执行率分值', 'Weight of the execution rate', {
    required: false,
    note: { zh: '不填按公开格式（10 分）。', en: 'Empty means the weight of the profile (10).' },
  }),
  expectedGoal: wordColumn('预期目标', 'Expected goal', { required: false, long: true }),
  actualGoal: wordColumn('实际完成情况', 'Actual result', { required: false, long: true }),
  statedRate: printColumn('执行率（填报）', 'Execution rate (stated)', {
    note: {
      zh: '可不填；按百分数填数值，如 99.93，只作核对。',
      en: 'Optional, in per cent (99.93); only checked.',
    },
  }),
  statedRateScore: printColumn('执行率得分（填报）', 'Score of the execution rate (stated)'),
  statedTotal: printColumn('总分（填报）', 'Total score (stated)', { aliases: ['总分'] }),
};

function flat() {
  const { appropriation, carriedOver, otherMoney } = projectFunding;
  return {
    appropriationInitial: appropriation.initial,
    appropriationFullYear: appropriation.fullYear,
    appropriationExecuted: appropriation.executed,
    carriedOverInitial: carriedOver.initial,
    carriedOverFullYear: carriedOver.fullYear,
    carriedOverExecuted: carriedOver.executed,
    otherInitial: otherMoney.initial,
    otherFullYear: otherMoney.fullYear,
    otherExecuted: otherMoney.executed,
    totalInitial: totalOf('initial'),
    totalFullYear: totalOf('fullYear'),
    totalExecuted: totalOf('executed'),
  };
}

/** The projects of the year with their funding: one row a project. */
export const projects = {
  shape: 'list',
  id: 'projects',
  name: '绩效项目',
  english: 'Projects',
  purpose: {
    zh: '每个项目一行：单位、资金（三个来源 × 年初预算、全年预算、全年执行）和目标。没有绩效评价的不填。',
    en: 'One row a project: units, funding (three sources by three stages) and goals. Leave empty without evaluation.',
  },
  basis: '项目支出绩效自评表；P1、P2',
  required: false,
  by,
  columns: Object.values(by),
  label: by.name,
  code: undefined,
  codeLengths: [],
  key: [by.name],
  filled: [by.name],
  money: undefined,
} as const satisfies InputList & { readonly by: typeof by };
