import { copyKey, type Mark } from '../mark';
import { unmarkCopy } from '../register';
import type { FoundSheet } from '../reading/sheets';

/** The copy in which what was changed by hand is kept. */
export interface KeptCopy {
  readonly name: string;
  /** Its property's value, which no other sheet but its original has or had. */
  readonly token: string;
}

/** A value for the copy of a sheet that was used for none before. */
export function newToken(found: readonly FoundSheet[], id: string): string {
  const numbers = found.map(({ copyToken }) => Number.parseInt(copyToken ?? '0', 10));
  return `${String(Math.max(0, ...numbers) + 1)} ${id}`;
}

/** Copies a sheet. The property goes onto the original first and comes along, so that the copy is known from its beginning. */
export function keepCopy(worksheet: Excel.Worksheet, { name, token }: KeptCopy, mark: Mark): void {
  worksheet.customProperties.add(copyKey, token);
  const copy = worksheet.copy('After', worksheet);
  unmarkCopy(copy, mark);
  copy.name = name;
}

/** Takes the property off the original: from now on the copy is the user's. */
export function releaseCopy(worksheet: Excel.Worksheet): void {
  worksheet.customProperties.getItemOrNullObject(copyKey).delete();
}
