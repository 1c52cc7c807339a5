import { isHeaderOf, type RawTable } from '../account';
import { address } from '../expression';
import type { Column, InputCard } from '../inputs/table';

/** A field of a card as it stands: what is typed, and its cell, `单位信息!B10`. */
export interface CardEntry {
  readonly field: Column;
  readonly value: string;
  readonly cell: string;
}

/** The fields of a card whose labels stand in the workbook. */
export function cardEntries(card: InputCard, { sheet, row, column, values }: RawTable): readonly CardEntry[] {
  return card.fields.flatMap((field) => {
    const place = values.findIndex(([label]) => isHeaderOf(label, field));
    if (place < 0) return [];
    const cell = address({ sheet, row: row + place, column: column + 1 });
    return [{ field, value: typed(values[place]?.[1]), cell }];
  });
}

/** What is typed in a cell, as words; nothing where it is blank. */
export function typed(found: unknown): string {
  return typeof found === 'string' || typeof found === 'number' ? String(found).trim() : '';
}
