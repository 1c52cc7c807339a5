import type { Column, InputCard } from '../inputs/table';
import { entryOf } from './entryOf';
import { bodyOf, restOfPage, tableLooks, type Grid } from './grid';
import { noteInWords } from './promptOf';
import { at } from './templateSheet';

const header = ['项目', '内容', '说明'] as const;
const labelWidth = 34;
const contentWidth = 30;

/** The fields of a card down the page: label, content, and what belongs there. `filled` is known beforehand. */
export function cardGrid({ fields }: InputCard, filled: ReadonlyMap<Column, string>): Grid {
  const optional = fields.flatMap((field, index) => (field.required ? [] : [index + 1]));
  return {
    columnWidths: [labelWidth, contentWidth, restOfPage([labelWidth, contentWidth])],
    rows: [
      [...header],
      ...fields.map((field) => [field.header.zh, filled.get(field) ?? '', noteInWords(field)]),
    ],
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
      const { rule } = entryOf(field);
      return rule === undefined ? [] : [{ area: at(index + 1, 1), rule }];
    }),
    prompts: [],
  };
}
