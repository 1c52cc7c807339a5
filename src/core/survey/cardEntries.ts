import { isHeaderOf, type RawTable } from '../account';
import type { CellReference } from '../expression';
import type { Column, InputCard } from '../inputs/table';

/** A field of a card as it stands: what is typed, and its cell. */
export interface CardEntry {
  readonly field: Column;
  readonly value: string;
  readonly at: CellReference;
}

/** The fields of a card whose labels stand in the workbook. */
export function cardEntries(card: InputCard, { sheet, row, column, values }: RawTable): readonly CardEntry[] {
  return card.fields.flatMap((field) => {
    const place = values.findIndex(([label]) => isHeaderOf(label, field));
    if (place < 0) return [];
    const at = { sheet, row: row + place, column: column + 1 };
    return [{ field, value: typed(values[place]?.[1]), at }];
  });
}

/** What is typed in a cell, as words; nothing where it is blank. */
export function typed(found: unknown): string {
  return typeof found === 'string' || typeof found === 'number' ? String(found).trim() : '';
}
