import type { ChangePhrases } from '../change';

/** Against the prior year: 与2023年度相比，收入支出总计增加90.09万元，增长1.94%。主要原因：…。 */
export const fromPriorYear = {
  up: '与{prior}年度相比，{what}增加{amount}万元，增长{rate}%。{because}',
  down: '与{prior}年度相比，{what}减少{amount}万元，下降{rate}%。{because}',
  upFromZero: '与{prior}年度相比，{what}增加{amount}万元。{because}',
  downFromZero: '与{prior}年度相比，{what}减少{amount}万元。{because}',
  flat: '与{prior}年度相比，{what}持平。',
  noPrior: '',
  unread: '与{prior}年度相比，{what}增减{amount}万元。{because}',
} as const satisfies ChangePhrases;

/** Against the initial budget: which is greater, and why. */
export const fromBudget = {
  up: '决算数大于预算数{because}。',
  down: '决算数小于预算数{because}。',
  upFromZero: '决算数大于预算数{because}。',
  downFromZero: '决算数小于预算数{because}。',
  flat: '决算数与预算数持平。',
  noPrior: '',
  unread: '',
} as const satisfies ChangePhrases;

/** The three public expenses together against the prior year. */
export const ofThreePublicTotal = {
  up: '比{prior}年度增加{amount}万元，增长{rate}%',
  down: '比{prior}年度减少{amount}万元，下降{rate}%',
  upFromZero: '比{prior}年度增加{amount}万元',
  downFromZero: '比{prior}年度减少{amount}万元',
  flat: '与{prior}年度持平',
  noPrior: '',
  unread: '比{prior}年度增减{amount}万元',
} as const satisfies ChangePhrases;

/** One of the three public expenses against the prior year. */
export const ofThreePublicItem = {
  up: '增加{amount}万元，增长{rate}%',
  down: '减少{amount}万元，下降{rate}%',
  upFromZero: '增加{amount}万元',
  downFromZero: '减少{amount}万元',
  flat: '与{prior}年度持平',
  noPrior: '',
  unread: '增减{amount}万元',
} as const satisfies ChangePhrases;

/** Why one of them rose or fell. */
export const becauseOfItem = {
  up: '{increased}',
  down: '{decreased}',
  upFromZero: '{increased}',
  downFromZero: '{decreased}',
  flat: '',
  noPrior: '',
  unread: '',
} as const satisfies ChangePhrases;

/** Agency operating expenses: in the same sentence as the amount. */
export const ofAgencyOperating = {
  up: '，比{prior}年度增加{amount}万元，增长{rate}%。{because}',
  down: '，比{prior}年度减少{amount}万元，下降{rate}%。{because}',
  upFromZero: '，比{prior}年度增加{amount}万元。{because}',
  downFromZero: '，比{prior}年度减少{amount}万元。{because}',
  flat: '，与{prior}年度持平。',
  noPrior: '。',
  unread: '，比{prior}年度增减{amount}万元。{because}',
} as const satisfies ChangePhrases;
