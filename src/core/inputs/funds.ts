import { choice } from './table';

/** Where the money comes from: the three kinds of fiscal appropriation, and everything else. Source: 2020 form of 部门决算. */
export const funds = {
  publicBudget: choice('一般公共预算财政拨款', 'General public budget', '一般公共预算', '一般公共'),
  governmentFund: choice('政府性基金预算财政拨款', 'Government fund', '政府性基金预算', '政府性基金'),
  stateCapital: choice('国有资本经营预算财政拨款', 'State capital', '国有资本经营预算', '国有资本经营'),
  other: choice('其他资金', 'Other funds', '其他', '非财政拨款'),
} as const;

export type Fund = keyof typeof funds;

export const fiscalFunds = [
  'publicBudget',
  'governmentFund',
  'stateCapital',
] as const satisfies readonly Fund[];
