import { address, type CellReference } from '../../expression';
import { isNumberColumn, type Column, type InputCard } from '../../inputs/table';
import { fill, type Text } from '../../text';
import type { Row } from '../account';
import { foundIn, readRow, type FoundCell, type MoneyReading } from './cells';
import { isHeaderOf } from './headers';
import { inWords } from './normal';
import { missing, problemAt, repeatedAt, type ReadProblem } from './problem';
import type { RawTable } from './rawTable';
import { unitProblems } from './units';

export interface CardReading {
  readonly row: Row;
  readonly problems: readonly ReadProblem[];
}

const noField: Text = {
  zh: '“{table}”（{cell} 起）中没有“{label}”这一项。请补上；没有的填 0 或留空。',
  en: '"{table}" (from {cell}) has no field "{label}". Add it; type 0 or leave it empty where there is nothing.',
};

const onceOnly: Text = {
  zh: '每一项只填一次，而 {first} 已填过',
  en: 'each field once, but {first} holds it already',
};

/** Reads a card: each declared field by the label in the first column, its content in the second. */
export function readCard(card: InputCard, raw: RawTable, money: MoneyReading): CardReading {
  const labels: FoundCell[] = [];
  const found: FoundCell[] = [];
  const problems: ReadProblem[] = [];
  for (const field of card.fields) {
    const [label, ...repeated] = labelsOf(field, raw);
    if (label !== undefined) {
      const down = label.row - raw.row;
      labels.push(foundIn(raw, field, { down, across: 0 }));
      found.push(foundIn(raw, field, { down, across: 1 }));
      const once = { found: field.header.zh, first: label, expected: onceOnly };
      problems.push(...repeated.map((ref) => repeatedAt(ref, once)));
    } else if (field.required) problems.push(noFieldProblem(card, field, raw));
  }
  const reading = readRow(found, card.name, money);
  problems.push(...reading.problems, ...found.flatMap(leftEmpty), ...unitProblems(labels, raw, money));
  return { row: reading.row, problems };
}

function labelsOf(field: Column, { sheet, row, column, values }: RawTable): readonly CellReference[] {
  return values.flatMap(([label], index) =>
    isHeaderOf(label, field) ? [{ sheet, row: row + index, column }] : [],
  );
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
