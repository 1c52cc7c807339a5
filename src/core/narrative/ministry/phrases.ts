import type { ChangePhrases } from '../change';

/** A public expense against the prior year: ；较上年增加42.89万元，增长12.61%. */
export const ofThreePublic = {
  up: '；较上年增加{amount}万元，增长{rate}%',
  down: '；较上年减少{amount}万元，下降{rate}%',
  upFromZero: '；较上年增加{amount}万元',
  downFromZero: '；较上年减少{amount}万元',
  flat: '；与上年持平',
  noPrior: '',
  unread: '；较上年增减{amount}万元',
} as const satisfies ChangePhrases;

/** Why it rose or fell. */
export const becauseOfThreePublic = {
  up: '{increased}',
  down: '{decreased}',
  upFromZero: '{increased}',
  downFromZero: '{decreased}',
  flat: '',
  noPrior: '',
  unread: '',
} as const satisfies ChangePhrases;
