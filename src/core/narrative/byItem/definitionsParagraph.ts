import type { Account } from '../../account';
import { chineseOrdinal } from '../../chineseOrdinal';
import { words } from '../clause';
import { freeTexts } from '../freeText';
import { defineParagraphs, type Paragraph } from '../paragraph';

/** A term and its explanation, without full stop. */
export interface Term {
  readonly title: string;
  readonly text: string;
}

type Definition = Term & { readonly ordinal: string };

/** The terms of the format, those that were typed in their place, then any others that were typed. */
function definitionsOf(account: Account, terms: readonly Term[]): readonly Definition[] {
  const typed = freeTexts(account, 'definition').filter(({ title }) => title !== '');
  const standard = terms.map((own) => typed.find(({ title }) => title === own.title) ?? own);
  const others = typed.filter((own) => !terms.some(({ title }) => title === own.title));
  return [...standard, ...others].map(({ title, text }, index) => ({
    ordinal: chineseOrdinal(index + 1),
    title,
    text,
  }));
}

/** One paragraph a term: those that the format explains, in its order and words, and those that were typed. */
export function definitionsParagraph(basis: string, terms: readonly Term[]): Paragraph {
  return defineParagraphs({
    id: 'definitions',
    basis,
    repeat: (account) => definitionsOf(account, terms),
    member: ({ ordinal }) => ordinal,
    wording: '{ordinal}、{title}：{text}。',
    slots: {
      ordinal: words((_, { ordinal }: Definition) => ordinal),
      title: words((_, { title }: Definition) => title),
      text: words((_, { text }: Definition) => text),
    },
  });
}
