import type { Column, InputForm } from '../inputs/table';
import { entryOf } from './entryOf';
import { amountWidth, bodyOf, labelWidth, restOfPage, tableLooks, type Grid } from './grid';
import { promptOf, promptOfRow } from './promptOf';
import { at } from './templateSheet';

const corner = '项目';

/** The declared rows of a form, their labels in the first column. */
export function formGrid({ rows, columns }: InputForm): Grid {
  const numbers = columns.filter(isNumber).map(() => amountWidth);
  const texts = Math.max(1, columns.length - numbers.length);
  const rest = restOfPage([labelWidth, ...numbers], texts);
  return {
    columnWidths: [labelWidth, ...columns.map((column) => (isNumber(column) ? amountWidth : rest))],
    rows: [
      [corner, ...columns.map(({ header }) => header.zh)],
      ...rows.map(({ label }) => [label.zh, ...columns.map(() => '')]),
    ],
    rowHeights: new Map(),
    looks: [
      ...tableLooks(rows.length + 1, columns.length + 1),
      { area: bodyOf(0, rows.length), look: 'label' },
      ...columns.flatMap((column, index) => looksOf(column, index + 1, rows.length)),
      ...rows.flatMap(({ required }, index) => (required ? [] : optionalRow(index + 1, columns.length))),
    ],
    entries: columns.flatMap((column, index) => {
      const { rule } = entryOf(column);
      return rule === undefined ? [] : [{ area: bodyOf(index + 1, rows.length), rule }];
    }),
    prompts: [
      ...columns.map((column, index) => ({ area: at(0, index + 1), prompt: promptOf(column) })),
      ...rows.map((row, index) => ({ area: at(index + 1, 0), prompt: promptOfRow(row) })),
    ],
  };
}

function isNumber({ kind }: Column): boolean {
  return kind === 'amount' || kind === 'count';
}

function looksOf(column: Column, index: number, rows: number): Grid['looks'] {
  const own = { area: bodyOf(index, rows), look: entryOf(column).look };
  if (column.required) return [own];
  return [
    own,
    { area: at(0, index), look: 'optionalHead' },
    { area: bodyOf(index, rows), look: 'optionalEntry' },
  ];
}

function optionalRow(row: number, columns: number): Grid['looks'] {
  return [
    { area: at(row, 0), look: 'optionalLabel' },
    { area: { row, column: 1, rows: 1, columns }, look: 'optionalEntry' },
  ];
}
