import { address } from '../../expression';
import { isNumberColumn, type Column, type InputCard } from '../../inputs/table';
import { fill, type Text } from '../../text';
import type { Row } from '../account';
import { readRow, type FoundCell, type MoneyReading } from './cells';
import { spellings } from './headers';
import { inWords, isOneOf } from './normal';
import { missing, problemAt, type ReadProblem } from './problem';
import type { RawTable } from './rawTable';

export interface CardReading {
  readonly row: Row;
  readonly problems: readonly ReadProblem[];
}

const noField: Text = {
  zh: '“{table}”（{cell} 起）中没有“{label}”这一项。请补上；没有的填 0 或留空。',
  en: '"{table}" (from {cell}) has no field "{label}". Add it; type 0 or leave it empty where there is nothing.',
};

/** Reads a card: each declared field by the label in the first column, its content in the second. */
export function readCard(card: InputCard, raw: RawTable, money: MoneyReading): CardReading {
  const found: FoundCell[] = [];
  const problems: ReadProblem[] = [];
  for (const field of card.fields) {
    const index = raw.values.findIndex((values) => isOneOf(values[0], spellings(field)));
    if (index >= 0) {
      const ref = { sheet: raw.sheet, row: raw.row + index, column: raw.column + 1 };
      found.push({ column: field, ref, found: raw.values[index]?.[1] });
    } else if (field.required) problems.push(noFieldProblem(card, field, raw));
  }
  const reading = readRow(found, card.name, money);
  return { row: reading.row, problems: [...problems, ...reading.problems, ...found.flatMap(leftEmpty)] };
}

function leftEmpty({ column, ref, found }: FoundCell): readonly ReadProblem[] {
  if (isNumberColumn(column) || !column.mustBeFilled) return [];
  if (inWords(found) !== '') return [];
  const expected = { zh: `填写“${column.header.zh}”`, en: `"${column.header.en}" filled in` };
  return [problemAt(ref, { found: '', expected, blocking: true })];
}

function noFieldProblem(card: InputCard, field: Column, raw: RawTable): ReadProblem {
  const cell = address(raw);
  return missing(cell, field.header, fill(noField, { table: card.name, cell, label: field.header }));
}
