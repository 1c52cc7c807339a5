import { projects } from '../inputs/projects';
import { defineRule } from './engine/rule';
import { statedTotalChecks, statedTotalMessage } from './engine/statedTotals';

/** 年度资金总额 = 当年财政拨款 + 上年结转资金 + 其他资金, at each stage. */
export const projectFundingTotalsAgree = defineRule({
  id: 'projectFundingTotalsAgree',
  catalogue: 'P1',
  severity: 'error',
  title: {
    zh: '项目年度资金总额等于其中各项之和',
    en: 'Stated funding of a project is its sources together',
  },
  why: {
    zh: '年度资金总额包括当年财政拨款、上年结转资金和其他资金三项；年初预算、全年预算、全年执行三个数都是这样。',
    en: 'A project’s funding is this year’s appropriation, money carried over and other money, for the initial budget, the full-year budget and execution alike.',
  },
  basis: '项目支出绩效自评表 项目资金：其中数之和等于年度资金总额；P1',
  messages: { refuted: statedTotalMessage },
  checks: (account) => statedTotalChecks(account, projects),
});
