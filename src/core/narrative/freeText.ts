import { itemsOf, wordsIn, type Account } from '../account';
import { textKinds, texts } from '../inputs/texts';
import { numbered } from './paragraph';
import { withoutStop } from './prose';

/** A text that the accountant typed: its place among those of its kind, its title if any, its words without full stop. */
export interface FreeText {
  readonly number: string;
  readonly title: string;
  readonly text: string;
}

/** The texts of a kind, in the order of their rows. */
export function freeTexts(account: Account, kind: keyof typeof textKinds): readonly FreeText[] {
  const rows = itemsOf(account, texts).filter((row) => wordsIn(row, texts.by.kind) === textKinds[kind].word);
  return numbered(
    rows.map((row) => ({
      title: withoutStop(wordsIn(row, texts.by.title)),
      text: withoutStop(wordsIn(row, texts.by.text)),
    })),
  );
}

/** All of them as one text, to ask whether there are any. */
export const allOf =
  (kind: keyof typeof textKinds) =>
  (account: Account): string =>
    freeTexts(account, kind)
      .map(({ text }) => text)
      .join('');
