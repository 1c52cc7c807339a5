import { address } from '../expression';
import { nameIn } from '../inputs/classification/datedCode';
import type { Text } from '../text';
import { entryIn } from './engine/codeNames';
import { defineRule } from './engine/rule';
import { ownNames, typedCodes, type TypedCode } from './engine/typedCodes';
import { listInWords } from './engine/wording';

/** A code has one name in all tables; spaces, width and punctuation do not count. */
export const codesKeepOneName = defineRule({
  id: 'codesKeepOneName',
  catalogue: 'form',
  severity: 'warning',
  title: { zh: '同一科目在各表中名称相同', en: 'A code has one name in all tables' },
  why: {
    zh: '同一科目在报表和文本中只能有一个名称；两个名称中往往有一个是编码填错的行。',
    en: 'An item is printed under one name; of two names one often belongs to a row whose code is wrong.',
  },
  basis: '各表同一科目的名称应当一致；报表只能印出其中一个',
  messages: {
    refuted: {
      zh: '科目 {code} 有 {count} 个名称：{names}。{listed}请统一名称；不是同一科目的，请更正编码。',
      en: 'The code {code} has {count} names: {names}. {listed}Use one name; where they are different items, correct the code.',
    },
  },
  checks: (account) =>
    typedCodes(account)
      .map((typed) => ({ typed, names: ownNames(typed, account.year) }))
      .filter(({ names }) => names.length > 0)
      .map(({ typed, names }) => ({
        kind: 'fact',
        holds: names.length === 1,
        cells: names.flatMap(({ cells }) => cells),
        slots: {
          code: typed.code,
          count: String(names.length),
          names: listInWords(names.map(({ text, cells }) => `“${text}”（${placeOf(cells)}）`)),
          listed: listedName(typed, account.year),
        },
      })),
});

function placeOf(cells: TypedCode['cells']): string {
  return cells
    .slice(0, 1)
    .map(({ ref }) => address(ref))
    .join('');
}

function listedName({ dictionary, code }: TypedCode, year: number): Text {
  const entry = entryIn(dictionary, code, year);
  if (entry === undefined) return { zh: '', en: '' };
  const name = nameIn(entry, year);
  return { zh: `科目目录中为“${name}”。`, en: `The dictionary calls it “${name}”. ` };
}
