import type { WordColumn } from '../../inputs/table';
import type { Text } from '../../text';
import { inWords, normal } from './normal';
import { chosenIn, readSetting } from './setting';

/** Words as they are meant, or what was expected instead. */
export type WordReading = { readonly text: string } | { readonly expected: Text };

/** Reads words by the kind of their column: a code loses its spaces, a choice becomes its standard word, a year four digits, a setting plain digits. */
export function readWords(found: unknown, column: WordColumn): WordReading {
  const words = inWords(found);
  if (words === '') return { text: '' };
  if (isExcelError(words)) return { expected: { zh: '文字，而不是错误值', en: 'words, not an error value' } };
  switch (column.kind) {
    case 'text':
      return { text: words };
    case 'code':
      return { text: normal(words) };
    case 'choice':
      return readChoice(words, column);
    case 'year':
      return readYear(words);
    case 'setting':
      return readSetting(found, column);
  }
}

export function isExcelError(words: string): boolean {
  return /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|EXTERNAL!|UNKNOWN!|GETTING_DATA)$/i.test(
    words,
  );
}

function readChoice(words: string, column: WordColumn): WordReading {
  const chosen = chosenIn(words, column);
  if (chosen !== undefined) return { text: chosen.word };
  return {
    expected: {
      zh: column.choices.map(({ word }) => word).join('、') + ' 之一',
      en: 'one of ' + column.choices.map(({ word, english }) => `${word} (${english})`).join(', '),
    },
  };
}

function readYear(words: string): WordReading {
  const year = /^(?:19|20)\d\d(?=年?度?$)/.exec(normal(words))?.[0];
  return year === undefined
    ? { expected: { zh: '四位年份，如 2020', en: 'a year in four digits, such as 2020' } }
    : { text: year };
}
