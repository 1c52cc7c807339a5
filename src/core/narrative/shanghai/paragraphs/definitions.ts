import type { Account } from '../../../account';
import { chineseOrdinal } from '../../../chineseOrdinal';
import { words } from '../../clause';
import { freeTexts } from '../../freeText';
import { defineParagraphs } from '../../paragraph';
import { standardDefinitions } from '../standardDefinitions';

interface Definition {
  readonly ordinal: string;
  readonly title: string;
  readonly text: string;
}

/** The terms of the format, those that were typed in their place, then any others that were typed. */
function definitionsOf(account: Account): readonly Definition[] {
  const typed = freeTexts(account, 'definition').filter(({ title }) => title !== '');
  const standard = standardDefinitions.map((own) => typed.find(({ title }) => title === own.title) ?? own);
  const others = typed.filter((own) => !standardDefinitions.some(({ title }) => title === own.title));
  return [...standard, ...others].map(({ title, text }, index) => ({
    ordinal: chineseOrdinal(index + 1),
    title,
    text,
  }));
}

export const definitions = defineParagraphs({
  id: 'definitions',
  basis: '上海市2024年度部门决算公开模板 第四部分 名词解释',
  repeat: definitionsOf,
  member: ({ ordinal }) => ordinal,
  wording: '{ordinal}、{title}：{text}。',
  slots: {
    ordinal: words((_, { ordinal }: Definition) => ordinal),
    title: words((_, { title }: Definition) => title),
    text: words((_, { text }: Definition) => text),
  },
});
