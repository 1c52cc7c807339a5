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
  smallAndMedium: choice('授予中小企业合同金额', 'awarded to small and medium enterprises'),
  smallAndMicro: choice('授予小微企业合同金额', 'awarded to small and micro enterprises'),
  purchasedServices: choice('政府购买服务决算', 'purchased services'),
  evaluatedAmount: choice('绩效评价项目金额', 'amount of the evaluated projects', '涉及金额'),
} as const;

export type ControlItem = keyof typeof controlItems;

/** Rates that a printed text states, in per cent; each is bound to its figure by the rule printedRatesAgree. */
export const controlRates = {
  publicBudgetShare: choice('占本年财政拨款支出', 'share of general public budget expenditure'),
  lossRate: choice('失分率', 'loss rate'),
  satisfactionShare: choice('满意度比例', 'share of an answer to the satisfaction survey'),
} as const;

/** Counts that a printed text states; each is bound to its figure by the rule printedCountsAgree. */
export const controlCounts = {
  institution: choice('事业单位数', 'number of public institutions'),
  evaluatedProjects: choice('评价项目数', 'number of evaluated projects'),
  adminPosts: choice('行政编制数', 'administrative posts'),
  adminStaff: choice('行政实有人数', 'administrative staff'),
  institutionPosts: choice('事业编制数', 'institution posts'),
  institutionStaff: choice('事业实有人数', 'institution staff'),
  vehicles: choice('车辆', 'number of vehicles'),
  generalEquipment: choice('通用设备', 'general equipment above 500,000 yuan'),
  specialEquipment: choice('专用设备', 'special equipment above 1,000,000 yuan'),
  questionnaires: choice('问卷份数', 'number of questionnaires'),
} as const;

export type ControlCount = keyof typeof controlCounts;

/** What is stated of an item other than itself: how it changed, or what part of its whole it is. */
export const controlAspects = {
  changeFromPriorYear: choice('比上年增减', 'change from the prior year'),
  rateFromPriorYear: choice('比上年增减率', 'rate of change from the prior year'),
  changeFromBudget: choice('比年初预算增减', 'change from the initial budget'),
  rateFromBudget: choice('比年初预算增减率', 'rate of change from the initial budget'),
  share: choice('占比', 'share'),
} as const;

export type ControlAspect = keyof typeof controlAspects;

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
      choice('个', 'number', '人', '份', '辆', '台', '台（套）'),
    ],
    mustBeFilled: true,
    note: {
      zh: '控制数本身的单位；比率填 %（控制数填 7.13 这样的数），个数填 个。',
      en: 'The unit of the control total itself; % for a rate (typed as 7.13), 个 for a count.',
    },
  }),
  amount: amountColumn('控制数', 'Control total', {
    note: {
      zh: '增减额和增减率：增加填正数，减少填负数。',
      en: 'Changes and their rates: positive for a rise, negative for a fall.',
    },
  }),
  origin: wordColumn('来源', 'Origin', {
    required: false,
    note: { zh: '账簿、批复表或已印文本。', en: 'Ledger, approved form or printed text.' },
  }),
  indicator: wordColumn('指标', 'Indicator', {
    required: false,
    note: {
      zh: '只用于“失分率”（填专家评分表中的一级、二级或三级指标）和“满意度比例”（填满意程度）。',
      en: 'Only for loss rates (the indicator of the expert scores) and satisfaction shares (the answer).',
    },
  }),
  aspect: wordColumn('对比', 'Comparison', {
    kind: 'choice',
    required: false,
    choices: Object.values(controlAspects),
    note: {
      zh: '控制数是该项的增减额、增减率或占比的，选这里；是该项本身的不填。',
      en: 'Where a change, its rate or a share of the item is stated; empty where it is the item itself.',
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
    zh: '来自账簿或批复表的总数、已印文本的增减、比率和个数，只作核对，可不填。以万元填写时按两位小数与计算结果核对。',
    en: 'Totals from the ledger or the approved form; changes, rates and counts of a printed text; optional, only checked.',
  },
  basis: 'K13：文本与表一致；账表核对',
  required: false,
  by,
  columns: Object.values(by),
  label: by.item,
  code: undefined,
  codeLengths: [],
  key: [by.item, by.code, by.indicator, by.aspect],
  filled: [],
  money: by.money,
} as const satisfies InputList & { readonly by: typeof by };
