import type { Numeral } from '../numerals/numeral';
import type { TableCell, TextTable } from '../text/table';

/** A row of a coded table: code, name, and its numbers in the order of the columns. */
export interface Entry {
  readonly code: string;
  readonly name: string;
  readonly values: readonly Numeral[];
}

/** The coded rows of a table, and those of each of its blocks where two stand side by side. */
export function entriesOf({ rows }: TextTable): readonly Entry[] {
  return rows.flatMap((row) => {
    const [first, second] = row;
    if (first === undefined) return [];
    const code = /^\d{3}(?:\d{2}){0,2}$/u.exec(first.text)?.[0];
    if (code !== undefined && second !== undefined && second.only === undefined)
      return [{ code, name: second.text, values: row.slice(2).flatMap(({ only }) => only ?? []) }];
    return row.flatMap((cell, index) => entryInCell(cell, row[index + 1]));
  });
}

/** A code, its name and perhaps its number in one cell: 301 01 基本工资 405.36; the number may have a cell of its own. */
function entryInCell(cell: TableCell, next: TableCell | undefined): readonly Entry[] {
  const match =
    /^(?<code>\d{3}(?:\d{2}){0,2})(?<name>[^\d.,%]{2,40}?)(?<number>-?\d[\d,]*(?:\.\d+)?)?$/u.exec(cell.text);
  const { code, name, number } = match?.groups ?? {};
  if (code === undefined || name === undefined) return [];
  const value = number === undefined ? next?.only : cell.numerals.at(-1);
  return [{ code, name, values: value === undefined ? [] : [value] }];
}

/** A name and its number, in one cell or in two side by side. */
export interface Labelled {
  readonly name: string;
  readonly value: Numeral;
  /** Which of the blocks that stand side by side. */
  readonly block: number;
}

/** Names with a number each, in order: 一、一般公共预算财政拨款收入 4,733.14 | 一、… */
export function labelledIn({ rows }: TextTable): readonly Labelled[] {
  return rows.flatMap((row) => {
    const found: Labelled[] = [];
    for (const [index, cell] of row.entries()) {
      const name = /^([^\d.%]{2,40}?)(?:-?\d[\d,]*(?:\.\d+)?)?$/u.exec(cell.text)?.[1];
      if (name === undefined || cell.only !== undefined) continue;
      const own = cell.numerals.at(-1);
      const next = row[index + 1]?.only;
      const [value, block] = own === undefined ? [next, index > 1 ? 1 : 0] : [own, index];
      if (value !== undefined) found.push({ name, value, block });
    }
    return found;
  });
}
