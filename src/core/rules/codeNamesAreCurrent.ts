import type { Account } from '../account';
import type { TextCell } from '../expression';
import { nameIn, type DatedCode } from '../inputs/classification/datedCode';
import {
  economicDictionary,
  functionalDictionary,
  type Dictionary,
} from '../inputs/classification/dictionary';
import type { Text } from '../text';
import { entryIn, nameKey } from './engine/codeNames';
import { defineRule } from './engine/rule';
import { ownNames, typedCodes } from './engine/typedCodes';
import { joined } from './engine/wording';

const mostNames = 12;

const classifications = [
  { dictionary: functionalDictionary, title: { zh: '支出功能分类', en: 'functional' } },
  { dictionary: economicDictionary, title: { zh: '经济分类', en: 'economic' } },
] as const;

/** Codes have the names of the year; a name of other years, or one spelt otherwise, is pointed out. */
export const codeNamesAreCurrent = defineRule({
  id: 'codeNamesAreCurrent',
  catalogue: 'form',
  severity: 'hint',
  title: { zh: '科目名称与本年度的科目目录一致', en: 'Codes have the names of the year' },
  why: {
    zh: '科目名称逐年修订，沿用上年文件容易留下旧名称。',
    en: 'Names are revised from year to year, and last year’s file leaves old ones behind.',
  },
  basis:
    '政府收支分类科目（程序所带目录）：20805 行政事业单位离退休自 2020 年起为行政事业单位养老支出；其余款、项名称多未核实',
  messages: {
    refuted: {
      zh: '{place}：{classification}有 {count} 个科目的名称与程序所带的 {year} 年科目目录不同：{names}。请对照当年的《政府收支分类科目》；名称无误的可不处理。',
      en: '{place}: {count} {classification} codes have other names than the program’s dictionary of {year}: {names}. Compare the official classification of the year; where the name is right, leave it.',
    },
  },
  checks: (account) =>
    classifications
      .filter(({ dictionary }) => typedCodes(account).some((typed) => typed.dictionary === dictionary))
      .map(({ dictionary, title }) => {
        const outdated = outdatedNames(account, dictionary);
        return {
          kind: 'fact',
          holds: outdated.length === 0,
          cells: outdated.flatMap(({ cells }) => cells),
          slots: {
            classification: title,
            count: String(outdated.length),
            year: String(account.year),
            names: joined(outdated.slice(0, mostNames).map((name) => inWords(name, account.year))),
          },
        };
      }),
});

interface OutdatedName {
  readonly entry: DatedCode;
  readonly typed: string;
  readonly cells: readonly TextCell[];
}

/** Names that are not those of the year; of a code with several names `codesKeepOneName` tells. */
function outdatedNames(account: Account, dictionary: Dictionary): readonly OutdatedName[] {
  return typedCodes(account)
    .filter((typed) => typed.dictionary === dictionary)
    .flatMap((typed) => {
      const entry = entryIn(dictionary, typed.code, account.year);
      const [only, ...others] = ownNames(typed, account.year);
      if (entry === undefined || only === undefined || others.length > 0) return [];
      const isCurrent = nameKey(only.text) === nameKey(nameIn(entry, account.year));
      return isCurrent ? [] : [{ entry, typed: only.text, cells: only.cells }];
    });
}

function inWords({ entry, typed }: OutdatedName, year: number): Text {
  const until = entry.formerly?.find(({ name }) => nameKey(name) === nameKey(typed))?.until;
  const isFormer = until !== undefined && until < year;
  const name = nameIn(entry, year);
  return {
    zh: `${entry.code}“${typed}”${isFormer ? `（用到 ${until} 年）` : ''}，目录为“${name}”`,
    en: `${entry.code} “${typed}”${isFormer ? ` (until ${until})` : ''} is “${name}”`,
  };
}
