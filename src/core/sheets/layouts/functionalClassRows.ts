import { expenditureCodes, type Account, type NamedCode } from '../../account';
import { functionalClasses2020 } from '../../inputs/functionalClasses';
import type { Figure } from '../../expression';
import { chineseOrdinal } from '../../chineseOrdinal';
import type { Entry } from './twoSided';

/** One line a functional class, numbered: those that the profile always lists or the account uses, the form's own first. */
export function functionalClassRows(
  account: Account,
  figures: (code: string) => readonly Figure[],
): readonly Entry[] {
  return classesOf(account).map(({ code, name }, index) => ({
    role: 'item',
    label: `${chineseOrdinal(index + 1)}、${name}`,
    figures: figures(code),
  }));
}

function classesOf(account: Account): readonly NamedCode[] {
  const used = expenditureCodes(account, { scope: 'all', code: '' }, 3);
  const isUsed = (code: string): boolean => used.some((own) => own.code === code);
  const { classesWhereUsed } = account.policy.tables;
  const listed = functionalClasses2020.filter(({ code }) => !classesWhereUsed.includes(code) || isUsed(code));
  return [...listed, ...used.filter(({ code }) => !listed.some((known) => known.code === code))];
}
