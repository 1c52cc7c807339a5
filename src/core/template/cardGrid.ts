import type { Column, InputCard } from '../inputs/table';
import { entryOf } from './entryOf';
import { bodyOf, restOfPage, tableLooks, type Grid } from './grid';
import { noteInWords } from './promptOf';
import { at } from './templateSheet';
import { rowHeight } from './textWidth';

const header = ['项目', '内容', '说明'] as const;
const labelWidth = 32;
const contentWidth = 26;

/** What is known of fields beforehand: what they hold, and what there is to choose from. */
export interface Known {
  readonly filled: ReadonlyMap<Column, string>;
  readonly choices: ReadonlyMap<Column, readonly string[]>;
}

/** The fields of a card down the page: label, content, and what belongs there. */
export function cardGrid({ fields }: InputCard, { filled, choices }: Known): Grid {
  const columnWidths = [labelWidth, contentWidth, restOfPage([labelWidth, contentWidth])];
  const rows = fields.map((field) => [field.header.zh, filled.get(field) ?? '', noteInWords(field)]);
  const optional = fields.flatMap((field, index) => (field.required ? [] : [index + 1]));
  return {
    columnWidths,
    rows: [[...header], ...rows],
    rowHeights: new Map(rows.map((row, index) => [index + 1, heightOf(row, columnWidths)])),
    looks: [
      ...tableLooks(fields.length + 1, header.length),
      { area: bodyOf(0, fields.length), look: 'label' },
      { area: bodyOf(2, fields.length), look: 'note' },
      ...fields.map((field, index) => ({ area: at(index + 1, 1), look: entryOf(field).look })),
      ...optional.flatMap((row): Grid['looks'] => [
        { area: at(row, 0), look: 'optionalLabel' },
        { area: at(row, 1), look: 'optionalEntry' },
      ]),
    ],
    entries: fields.flatMap((field, index) => {
      const words = choices.get(field);
      const rule = words === undefined ? entryOf(field).rule : ({ kind: 'choice', words } as const);
      return rule === undefined ? [] : [{ area: at(index + 1, 1), rule }];
    }),
    prompts: [],
  };
}

function heightOf(row: readonly string[], widths: readonly number[]): number {
  return rowHeight(widths.map((width, column) => ({ text: row.slice(column, column + 1).join(''), width })));
}
