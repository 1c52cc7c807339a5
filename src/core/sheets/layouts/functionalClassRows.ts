import { expenditureCodes, type Account, type NamedCode } from '../../account';
import { functionalClasses2020 } from '../../inputs/functionalClasses';
import type { Figure } from '../../expression';
import { chineseOrdinal } from '../../chineseOrdinal';
import type { Entry } from './twoSided';

/** One line a functional class, numbered: those of the form, then any other class that the account uses. */
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
  const others = used.filter(({ code }) => !functionalClasses2020.some((known) => known.code === code));
  return [...functionalClasses2020, ...others];
}
