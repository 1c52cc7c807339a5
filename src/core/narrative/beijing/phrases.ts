import type { ChangePhrases } from '../change';

/** Against the prior year: 比上年减少178.16万元，下降6.54%. */
export const fromPriorYear = {
  up: '，比上年增加{amount}万元，增长{rate}%',
  down: '，比上年减少{amount}万元，下降{rate}%',
  upFromZero: '，比上年增加{amount}万元',
  downFromZero: '，比上年减少{amount}万元',
  flat: '，与上年持平',
  noPrior: '',
  unread: '，比上年增减{amount}万元',
} as const satisfies ChangePhrases;

/** Against the initial budget: 比2020年年初预算减少31.51万元，下降1.50%. */
export const fromBudget = {
  up: '，比{year}年年初预算增加{amount}万元，增长{rate}%',
  down: '，比{year}年年初预算减少{amount}万元，下降{rate}%',
  upFromZero: '，比{year}年年初预算增加{amount}万元',
  downFromZero: '，比{year}年年初预算减少{amount}万元',
  flat: '，与{year}年年初预算数相同',
  noPrior: '',
  unread: '，比{year}年年初预算增减{amount}万元',
} as const satisfies ChangePhrases;

/** The reason stands in a sentence of its own, and only where there is a change. */
export const becauseOfChange = {
  up: '{because}',
  down: '{because}',
  upFromZero: '{because}',
  downFromZero: '{because}',
  flat: '',
  noPrior: '',
  unread: '{because}',
} as const satisfies ChangePhrases;

/** Agency operating expenses: no rate, and the reason in the same sentence. */
export const ofAgencyOperating = {
  up: '，比上年增加{amount}万元{increased}',
  down: '，比上年减少{amount}万元{decreased}',
  upFromZero: '，比上年增加{amount}万元{increased}',
  downFromZero: '，比上年减少{amount}万元{decreased}',
  flat: '，与上年持平',
  noPrior: '',
  unread: '，比上年增减{amount}万元',
} as const satisfies ChangePhrases;

/** The three public expenses together: the budget is named, there is no rate. */
export const ofThreePublicTotal = {
  up: '，比{year}年“三公”经费财政拨款年初预算{budget}万元增加{amount}万元',
  down: '，比{year}年“三公”经费财政拨款年初预算{budget}万元减少{amount}万元',
  upFromZero: '，比{year}年“三公”经费财政拨款年初预算{budget}万元增加{amount}万元',
  downFromZero: '，比{year}年“三公”经费财政拨款年初预算{budget}万元减少{amount}万元',
  flat: '，与{year}年“三公”经费财政拨款年初预算数相同',
  noPrior: '',
  unread: '，比{year}年“三公”经费财政拨款年初预算{budget}万元增减{amount}万元',
} as const satisfies ChangePhrases;

/** One of the three public expenses. */
export const ofThreePublicItem = {
  up: '，比{year}年年初预算数{budget}万元增加{amount}万元',
  down: '，比{year}年年初预算数{budget}万元减少{amount}万元',
  upFromZero: '，比{year}年年初预算数{budget}万元增加{amount}万元',
  downFromZero: '，比{year}年年初预算数{budget}万元减少{amount}万元',
  flat: '，与{year}年年初预算数相同',
  noPrior: '',
  unread: '，比{year}年年初预算数{budget}万元增减{amount}万元',
} as const satisfies ChangePhrases;
