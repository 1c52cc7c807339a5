import {
  expenditureCodes,
  expenditureRows,
  fundOf,
  lowestExpenditureCodes,
  statedRowsOf,
  type Account,
  type NamedCode,
} from '../../account';
import type { TextCell } from '../../expression';
import { changeFromBudget, expenditureOf, initialBudget } from '../../figures';
import { expenditure } from '../../inputs/expenditure';
import type { Text } from '../../text';
import type { Comparison } from './changes';

/** A 款 or 项 of the general public budget as the text compares it with its initial budget. */
export interface Section extends Comparison {
  /** `“组织事务”（款）`. */
  readonly name: Text;
}

const whole = { scope: 'publicBudget', code: '' } as const;
const sectionLength = 5;

/** The codes of the level at which the profile compares. */
function comparedCodes(account: Account): readonly NamedCode[] {
  return account.policy.reasons.comparedAt === '项'
    ? lowestExpenditureCodes(account, whole)
    : expenditureCodes(account, whole, sectionLength);
}

export function sectionsOf(account: Account): readonly Section[] {
  return comparedCodes(account).map(({ code, name }) => {
    const selection = { scope: 'publicBudget', code } as const;
    return {
      name: { zh: `“${name}”（${account.policy.reasons.comparedAt}）`, en: name },
      amount: expenditureOf.figure(account, { ...selection, kind: 'all' }),
      base: initialBudget.figure(account, selection),
      change: changeFromBudget.figure(account, selection),
      reasons: reasonCells(account, code),
    };
  });
}

/** In the rows of a section, or in the row that states it. */
function reasonCells(account: Account, code: string): readonly TextCell[] {
  const stated = statedRowsOf(account, expenditure)
    .filter((row) => row.code === code)
    .map(({ row }) => row)
    .filter((row) => [undefined, 'publicBudget'].includes(fundOf(row)));
  return [...stated, ...expenditureRows(account, { scope: 'publicBudget', code })]
    .map((row) => row.words.get(expenditure.by.reason))
    .filter((cell) => cell !== undefined);
}
