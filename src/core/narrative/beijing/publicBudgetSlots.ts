import { expenditureCodes, type Account, type NamedCode } from '../../account';
import type { Figure } from '../../expression';
import { changeFromBudget, changeRateFromBudget, expenditureOf, initialBudget } from '../../figures';
import { change, clause, magnitude, words, type Comparison, type Slot } from '../clause';
import { fromBudget } from './phrases';
import { year } from './slots';

const scope = 'publicBudget';

/** General public budget expenditure below a code; all of it where the code is empty. */
export function publicBudgetOf(account: Account, { code }: Pick<NamedCode, 'code'>): Figure {
  return expenditureOf.figure(account, { scope, code, kind: 'all' });
}

export function classesOf(account: Account): readonly NamedCode[] {
  return expenditureCodes(account, { scope, code: '' }, 3);
}

export function sectionsOf(account: Account, { code }: NamedCode): readonly NamedCode[] {
  return expenditureCodes(account, { scope, code }, 5);
}

export const name: Slot<NamedCode> = words((_, of) => of.name);

export const againstBudget: Comparison<NamedCode> = {
  base: (account, { code }) => initialBudget.figure(account, { scope, code }),
  change: (account, { code }) => changeFromBudget.figure(account, { scope, code }),
};

/** 比2020年年初预算减少31.51万元，下降1.50%. */
export const comparedWithBudget: Slot<NamedCode> = change(againstBudget, fromBudget, {
  year,
  amount: magnitude(againstBudget.change),
  rate: magnitude((account, { code }: NamedCode) => changeRateFromBudget.figure(account, { scope, code })),
});

export const noSuchMoney = clause('本年度无此项经费。', {});
