import { expenditureCodes, expenditureRows, fundOf, statedRowsOf, type Account } from '../../account';
import { shownSign, shownValue, type Figure, type NoValue, type TextCell } from '../../expression';
import { changeFromBudget, expenditureOf, initialBudget } from '../../figures';
import { expenditure } from '../../inputs/expenditure';

/** A 款 of the general public budget as the text compares it with its initial budget. */
export interface Section {
  readonly name: string;
  readonly final: Figure;
  readonly budget: Figure;
  readonly change: Figure;
  /** Whether the change prints as other than 0.00, or why it is not known. */
  readonly changed: boolean | NoValue;
  /** The cells where its reason may stand: in its rows or in the row that states it. */
  readonly reasons: readonly TextCell[];
}

const sectionLength = 5;

export function sectionsOf(account: Account): readonly Section[] {
  const codes = expenditureCodes(account, { scope: 'publicBudget', code: '' }, sectionLength);
  return codes.map(({ code, name }) => {
    const selection = { scope: 'publicBudget', code } as const;
    const final = expenditureOf.figure(account, { ...selection, kind: 'all' });
    const budget = initialBudget.figure(account, selection);
    const change = changeFromBudget.figure(account, selection);
    return {
      name,
      final,
      budget,
      change,
      changed: isChanged(change),
      reasons: reasonCells(account, code),
    };
  });
}

function isChanged(change: Figure): boolean | NoValue {
  const value = shownValue(change);
  return value.kind === 'none' ? value : shownSign(change) !== 'flat';
}

function reasonCells(account: Account, code: string): readonly TextCell[] {
  const stated = statedRowsOf(account, expenditure)
    .filter((row) => row.code === code)
    .map(({ row }) => row)
    .filter((row) => [undefined, 'publicBudget'].includes(fundOf(row)));
  return [...stated, ...expenditureRows(account, { scope: 'publicBudget', code })]
    .map((row) => row.words.get(expenditure.by.reason))
    .filter((cell) => cell !== undefined);
}
