import { amountColumn, choice, wordColumn, type Choice, type InputList } from './table';

/** What a control total may state; each is bound to its figure by the rule controlTotalsAgree. */
export const controlItems = {
  grandTotal: choice('收、支总计', 'grand total', '收支总计'),
  totalRevenue: choice('本年收入合计', 'total revenue', '收入合计'),
  fiscalRevenue: choice('财政拨款收入', 'fiscal revenue'),
  otherRevenue: choice('其他收入', 'other revenue'),
  totalExpenditure: choice('本年支出合计', 'total expenditure', '支出合计'),
  basicExpenditure: choice('基本支出', 'basic expenditure'),
  projectExpenditure: choice('项目支出', 'project expenditure'),
  fiscalGrandTotal: choice('财政拨款收、支总计', 'fiscal grand total', '财政拨款收支总计'),
  publicBudgetExpenditure: choice('一般公共预算财政拨款支出', 'general public budget expenditure'),
  publicBudgetBasic: choice('一般公共预算财政拨款基本支出', 'general public budget basic expenditure'),
  threePublicBudget: choice('“三公”经费年初预算', 'three public expenses, budget', '三公经费年初预算'),
  threePublicFinal: choice('“三公”经费决算', 'three public expenses, final', '三公经费决算'),
  agencyOperating: choice('机关运行经费', 'agency operating expenses'),
  procurement: choice('政府采购支出总额', 'procurement'),
  purchasedServices: choice('政府购买服务决算', 'purchased services'),
  evaluatedAmount: choice('绩效评价项目金额', 'amount of the evaluated projects', '涉及金额'),
} as const;

export type ControlItem = keyof typeof controlItems;

/** Rates that a printed text states, in per cent; each is bound to its figure by the rule printedRatesAgree. */
export const controlRates = {
  publicBudgetShare: choice('占本年财政拨款支出', 'share of general public budget expenditure'),
  lossRate: choice('失分率', 'loss rate'),
} as const;

/** Counts that a printed text states; each is bound to its figure by the rule printedCountsAgree. */
export const controlCounts = {
  institution: choice('事业单位数', 'number of public institutions'),
  evaluatedProjects: choice('评价项目数', 'number of evaluated projects'),
} as const;

const by = {
  item: wordColumn('控制项', 'Control item', {
    kind: 'choice',
    choices: [controlItems, controlRates, controlCounts].flatMap((items) => Object.values<Choice>(items)),
    mustBeFilled: true,
    aliases: ['项目'],
  }),
  code: wordColumn('科目编码', 'Code', {
    kind: 'code',
    required: false,
    note: {
      zh: '只用于“一般公共预算财政拨款支出”和“占本年财政拨款支出”：填类或款的编码，即核对该科目。',
      en: 'Only for general public budget expenditure and its shares: the class or section to be checked.',
    },
  }),
  money: wordColumn('单位', 'Unit', {
    kind: 'choice',
    choices: [
      choice('元', 'yuan'),
      choice('万元', 'ten thousand yuan'),
      choice('%', 'per cent', '％', '百分数'),
      choice('个', 'number'),
    ],
    mustBeFilled: true,
    note: {
      zh: '控制数本身的单位；比率填 %（控制数填 7.13 这样的数），个数填 个。',
      en: 'The unit of the control total itself; % for a rate (typed as 7.13), 个 for a count.',
    },
  }),
  amount: amountColumn('控制数', 'Control total'),
  origin: wordColumn('来源', 'Origin', {
    required: false,
    note: { zh: '账簿、批复表或已印文本。', en: 'Ledger, approved form or printed text.' },
  }),
  indicator: wordColumn('指标', 'Indicator', {
    required: false,
    note: {
      zh: '只用于“失分率”：填专家评分表中的一级、二级或三级指标。',
      en: 'Only for loss rates: the level 1, 2 or 3 indicator of the expert scores.',
    },
  }),
};

/** Totals taken from the ledger, the official form or a printed text, and rates and counts of the latter: statements, never sources. */
export const controlTotals = {
  shape: 'list',
  id: 'controlTotals',
  name: '控制数',
  english: 'Control totals',
  purpose: {
    zh: '来自账簿或批复表的总数、已印文本的比率和个数，只作核对，可不填。以万元填写时按两位小数与计算结果核对。',
    en: 'Totals from the ledger or the approved form, rates and counts of a printed text; optional, only checked.',
  },
  basis: 'K13：文本与表一致；账表核对',
  required: false,
  by,
  columns: Object.values(by),
  label: by.item,
  code: undefined,
  codeLengths: [],
  key: [by.item, by.code, by.indicator],
  filled: [],
  money: by.money,
} as const satisfies InputList & { readonly by: typeof by };
