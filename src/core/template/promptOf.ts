import { isNumberColumn, type Column, type FormRow } from '../inputs/table';
import type { Text } from '../text';
import type { Prompt } from './templateSheet';

const checkedOnly: Text = {
  zh: '可不填；填了只作核对，不参与计算。',
  en: 'Optional; only checked, never computed with.',
};
const mayStayEmpty: Text = { zh: '可不填。', en: 'Optional.' };

/** What belongs into a column whose empty cells mean what stands above. */
export const asAbove: Text = {
  zh: '与上一行相同的可以不填。',
  en: 'Empty means the same as in the row above.',
};

/** What a header says when it is selected: its name in English and what belongs below it. */
export function promptOf(column: Column, note: Text = noteOf(column)): Prompt {
  const { zh, en } = column.header;
  // A column under a name of the user’s choice has one name for both languages.
  return { title: zh, message: lines(en === zh ? '' : en, note) };
}

/** The same for the label of a form's row. */
export function promptOfRow({ label, totalOf, required }: FormRow): Prompt {
  const optional = totalOf.length > 0 ? checkedOnly : mayStayEmpty;
  return { title: label.zh, message: required ? label.en : lines(label.en, optional) };
}

/** What belongs into a field of a card, in one text. */
export function noteInWords(column: Column): string {
  const note = noteOf(column);
  return [note.zh, `${column.header.en}${note.en === '' ? '' : ': '}${note.en}`].join(' ').trim();
}

function noteOf(column: Column): Text {
  if (column.note.zh !== '') return column.note;
  if (isNumberColumn(column) && column.totalOf.length > 0) return checkedOnly;
  return column.required ? column.note : mayStayEmpty;
}

function lines(english: string, note: Text): string {
  return [english, note.zh, note.en].filter((line) => line !== '').join('\n');
}
