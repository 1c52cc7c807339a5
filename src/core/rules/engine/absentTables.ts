import type { Account } from '../../account';
import type { InputTable } from '../../inputs/table';
import type { Rule } from './rule';

/** The input tables that a rule asks for and that the workbook does not hold. */
export function absentTablesOf(rule: Rule, account: Account): readonly InputTable[] {
  const asked = new Set<InputTable>();
  const watched = {
    ...account,
    lists: watchedMap(account.lists, asked),
    forms: watchedMap(account.forms, asked),
    cards: watchedMap(account.cards, asked),
  };
  Array.from(rule.checks(watched));
  return [...asked].filter((table) => !isHeld(account, table));
}

/** The same map, which notes what it is asked for. */
function watchedMap<Table extends InputTable, Held>(
  held: ReadonlyMap<Table, Held>,
  asked: Set<InputTable>,
): ReadonlyMap<Table, Held> {
  const get = (table: Table): Held | undefined => {
    asked.add(table);
    return held.get(table);
  };
  return Object.assign(new Map(held), { get });
}

function isHeld({ lists, forms, cards }: Account, table: InputTable): boolean {
  switch (table.shape) {
    case 'list':
      return lists.has(table);
    case 'form':
      return forms.has(table);
    case 'card':
      return cards.has(table);
  }
}
