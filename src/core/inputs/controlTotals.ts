import { amountColumn, choice, wordColumn, type InputList } from './table';

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
} as const;

export type ControlItem = keyof typeof controlItems;

const by = {
  item: wordColumn('控制项', 'Control item', {
    kind: 'choice',
    choices: Object.values(controlItems),
    mustBeFilled: true,
    aliases: ['项目'],
  }),
  code: wordColumn('科目编码', 'Code', {
    kind: 'code',
    required: false,
    note: {
      zh: '只用于“一般公共预算财政拨款支出”：填类或款的编码，即核对该科目。',
      en: 'Only for general public budget expenditure: a class or section to be checked.',
    },
  }),
  money: wordColumn('单位', 'Unit', {
    kind: 'choice',
    choices: [choice('元', 'yuan'), choice('万元', 'ten thousand yuan')],
    mustBeFilled: true,
    note: { zh: '控制数本身的单位。', en: 'The unit of the control total itself.' },
  }),
  amount: amountColumn('控制数', 'Control total'),
  origin: wordColumn('来源', 'Origin', {
    required: false,
    note: { zh: '账簿、批复表或已印文本。', en: 'Ledger, approved form or printed text.' },
  }),
};

/** Totals taken from the ledger or the official form: statements, never sources. */
export const controlTotals = {
  shape: 'list',
  id: 'controlTotals',
  name: '控制数',
  english: 'Control totals',
  purpose: {
    zh: '来自账簿或批复表的总数，只作核对，可不填。以万元填写时按两位小数与计算结果核对。',
    en: 'Totals from the ledger or the approved form; optional, only checked.',
  },
  basis: 'K13：文本与表一致；账表核对',
  required: false,
  by,
  columns: Object.values(by),
  label: by.item,
  code: undefined,
  codeLengths: [],
  key: [by.item, by.code],
  filled: [],
  money: by.money,
} as const satisfies InputList & { readonly by: typeof by };
