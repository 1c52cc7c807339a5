import { nameOf, type Account } from '../../account';

/** The name of a code in print; a code that nobody has named has none. */
export function printedName(account: Account, code: string): string {
  const name = nameOf(account, code);
  return name === code ? '' : name;
}
