import { expenditureCodes, expenditureRows, fundOf, statedRowsOf, type Account } from '../../account';
import type { TextCell } from '../../expression';
import { changeFromBudget, expenditureOf, initialBudget } from '../../figures';
import { expenditure } from '../../inputs/expenditure';
import type { Comparison } from './changes';

/** A 款 of the general public budget as the text compares it with its initial budget. */
export interface Section extends Comparison {
  readonly name: string;
}

const sectionLength = 5;

export function sectionsOf(account: Account): readonly Section[] {
  const codes = expenditureCodes(account, { scope: 'publicBudget', code: '' }, sectionLength);
  return codes.map(({ code, name }) => {
    const selection = { scope: 'publicBudget', code } as const;
    return {
      name,
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
