import { isNumberColumn, type Column, type FormRow } from '../inputs/table';
import type { Text } from '../text';
import type { Prompt } from './templateSheet';

const checkedOnly: Text = {
  zh: '可不填；填了只作核对，不参与计算。',
  en: 'Optional; only checked, never computed with.',
};
const mayStayEmpty: Text = { zh: '可不填。', en: 'Optional.' };

/** What a header says when it is selected: its name in English and what belongs below it. */
export function promptOf(column: Column): Prompt {
  return { title: column.header.zh, message: lines(column.header.en, noteOf(column)) };
}

/** The same for the label of a form's row. */
export function promptOfRow({ label, totalOf }: FormRow): Prompt {
  return { title: label.zh, message: totalOf.length > 0 ? lines(label.en, checkedOnly) : label.en };
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
