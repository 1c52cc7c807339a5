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
