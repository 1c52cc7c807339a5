import { cardOf, itemsOf, wordsIn, type Account } from '../account';
import { count, type TextCell } from '../expression';
import { institutionKinds, institutions } from '../inputs/institutions';
import { unit } from '../inputs/unit';
import { fill, type Text } from '../text';
import { defineFigure } from './define';

/** The units of a kind that belong to the reporting body; the body itself, which the list holds too, does not count. */
export function subordinatesOf(account: Account, kind: keyof typeof institutionKinds): readonly TextCell[] {
  const card = cardOf(account, unit);
  const own = [wordsIn(card, unit.by.name), wordsIn(card, unit.by.shortName)];
  return itemsOf(account, institutions)
    .filter((row) => wordsIn(row, institutions.by.kind) === institutionKinds[kind].word)
    .map((row) => row.words.get(institutions.by.name))
    .filter((cell) => cell !== undefined)
    .filter(({ text }) => !own.includes(text));
}

const label: Text = { zh: '下属{kind}数', en: 'Subordinate units ({kind})' };

/** How many units of a kind belong to the reporting body, without itself. */
export const subordinateCount = defineFigure<keyof typeof institutionKinds>({
  id: 'subordinateCount',
  title: { zh: '下属单位数', en: 'Number of subordinate units' },
  basis: '一（一）机构设置',
  measure: '个',
  label: (_, kind) =>
    fill(label, { kind: { zh: institutionKinds[kind].word, en: institutionKinds[kind].english } }),
  expr: (account, kind) => count(subordinatesOf(account, kind)),
});
