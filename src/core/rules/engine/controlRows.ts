import { itemsOf, wordsIn, type Account, type Row } from '../../account';
import type { Cell } from '../../expression';
import { controlAspects, controlTotals, type ControlAspect } from '../../inputs/controlTotals';
import type { Choice } from '../../inputs/table';
import type { Text } from '../../text';

/** A row of the control totals that states something, or is meant to. */
export interface ControlRow<Item> {
  readonly item: Item;
  readonly choice: Choice;
  /** What is stated of the item; undefined where it is the item itself. */
  readonly aspect: ControlAspect | undefined;
  readonly stated: Cell;
  /** The digits that a stated rate is known to: those of the profile (a cell drops zeros), or more. */
  readonly digits: number;
  readonly row: Row;
}

/** The rows of the control totals for one of some items; one whose number is left blank is due, and cannot be checked. */
export function controlRowsOf<Item extends string>(
  account: Account,
  items: readonly (readonly [Item, Choice])[],
): readonly ControlRow<Item>[] {
  return itemsOf(account, controlTotals).flatMap((row) => {
    const word = wordsIn(row, controlTotals.by.item);
    const stated = row.numbers.get(controlTotals.by.amount);
    if (stated === undefined) return [];
    const { content } = stated;
    const places = content.kind === 'number' ? content.value.decimalPlaces() : 0;
    const digits = Math.max(account.policy.percentDigits, places);
    return items
      .filter(([, { word: own }]) => own === word)
      .map(([item, choice]) => ({ item, choice, aspect: aspectOf(row), stated, digits, row }));
  });
}

function aspectOf(row: Row): ControlAspect | undefined {
  const word = wordsIn(row, controlTotals.by.aspect);
  return choicesOf(controlAspects).find(([, { word: own }]) => own === word)?.[0];
}

/** The choices of a group with their names. */
export function choicesOf<Item extends string>(
  group: Readonly<Record<Item, Choice>>,
): readonly (readonly [Item, Choice])[] {
  const isItem = (name: string): name is Item => name in group;
  return Object.keys(group)
    .filter(isItem)
    .map((item) => [item, group[item]]);
}

/** `一般公共预算财政拨款支出 组织事务比年初预算增减`: what a row states; `name` is that of its code. */
export function statedInWords({ choice, aspect }: ControlRow<string>, name = ''): Text {
  const of = aspect === undefined ? undefined : controlAspects[aspect];
  const named = name === '' ? '' : ` ${name}`;
  return {
    zh: `${choice.word}${named}${of?.word ?? ''}`,
    en: `${choice.english}${named}${of === undefined ? '' : `, ${of.english}`}`,
  };
}
