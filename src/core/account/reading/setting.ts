import type { Choice, WordColumn } from '../../inputs/table';
import { fill, type Text } from '../../text';
import { inWords, isOneOf } from './normal';
import { readNumber, type NumberReading } from './number';
import type { WordReading } from './words';

/** The choice that words mean, however they are typed. */
export function chosenIn(words: string, { choices }: WordColumn): Choice | undefined {
  return choices.find(({ word, english, aliases }) => isOneOf(words, [word, english, ...aliases]));
}

const anyNumber: NumberReading = { kind: 'score', money: '元', amountDigits: 0 };

/** Reads a setting: plain digits, or the word of a choice; else what was expected. */
export function readSetting(found: unknown, column: WordColumn): WordReading {
  const chosen = chosenIn(inWords(found), column);
  if (chosen !== undefined) return { text: chosen.word };
  const { least, most, decimals } = column.bounds;
  const content = readNumber(found, anyNumber);
  if (content.kind === 'number') {
    const { value } = content;
    const isWithin = value.gte(least) && value.lte(most) && value.decimalPlaces() <= decimals;
    if (isWithin) return { text: value.toFixed() };
  }
  return { expected: expectedSetting(column) };
}

const within: Text = {
  zh: '{least} 到 {most} 之间的数，最多 {decimals} 位小数{or}；不填按格式规定',
  en: 'a number from {least} to {most} with at most {decimals} decimal places{or}, or nothing for what the format has',
};
const wholeWithin: Text = {
  zh: '{least} 到 {most} 之间的整数{or}；不填按格式规定',
  en: 'a whole number from {least} to {most}{or}, or nothing for what the format has',
};
const orWord: Text = { zh: '，或“{word}”', en: ', or {english}' };

function expectedSetting({ bounds: { least, most, decimals }, choices }: WordColumn): Text {
  const or = choices.map(({ word, english }) => fill(orWord, { word, english }));
  const numbers = {
    least: String(least),
    most: most.toLocaleString('en-US'),
    decimals: String(decimals),
  };
  return fill(decimals === 0 ? wholeWithin : within, {
    ...numbers,
    or: { zh: or.map(({ zh }) => zh).join(''), en: or.map(({ en }) => en).join('') },
  });
}
