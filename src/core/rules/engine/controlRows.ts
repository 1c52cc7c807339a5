import { itemsOf, wordsIn, type Account, type Row } from '../../account';
import type { Cell } from '../../expression';
import { controlTotals } from '../../inputs/controlTotals';
import type { Choice } from '../../inputs/table';
import { isFilled } from './wording';

/** A row of the control totals that states something. */
export interface ControlRow<Item> {
  readonly item: Item;
  readonly choice: Choice;
  readonly stated: Cell;
  /** The digits that a stated rate is known to: those of the profile (a cell drops zeros), or more. */
  readonly digits: number;
  readonly row: Row;
}

/** The rows of the control totals that state one of some items. */
export function controlRowsOf<Item extends string>(
  account: Account,
  items: readonly (readonly [Item, Choice])[],
): readonly ControlRow<Item>[] {
  return itemsOf(account, controlTotals).flatMap((row) => {
    const word = wordsIn(row, controlTotals.by.item);
    const stated = row.numbers.get(controlTotals.by.amount);
    if (stated === undefined || !isFilled(stated)) return [];
    const { content } = stated;
    const places = content.kind === 'number' ? content.value.decimalPlaces() : 0;
    const digits = Math.max(account.policy.percentDigits, places);
    return items
      .filter(([, { word: own }]) => own === word)
      .map(([item, choice]) => ({ item, choice, stated, digits, row }));
  });
}
