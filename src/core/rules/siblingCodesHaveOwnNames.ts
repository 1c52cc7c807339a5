import { oncePerAccount } from '../account';
import { nameKey } from './engine/codeNames';
import { defineRule } from './engine/rule';
import { ownNames, typedCodes, type TypedCode, type TypedName } from './engine/typedCodes';

/** Two codes of one class or section do not have the same name. */
export const siblingCodesHaveOwnNames = defineRule({
  id: 'siblingCodesHaveOwnNames',
  catalogue: 'form',
  severity: 'warning',
  title: {
    zh: '同一类、款下的科目名称各不相同',
    en: 'Codes under one class or section have different names',
  },
  why: {
    zh: '同一类、款下没有同名的科目；名称相同，多是复制一行后只改了编码，或把一个科目填成了两个。',
    en: 'Under one class or section no two items share a name; where they do, a row was copied, or one item was given two codes.',
  },
  basis: '政府收支分类科目：同一上级科目下名称不重复；同一科目填成两个编码会重复列示',
  messages: {
    refuted: {
      zh: '{codes} 是不同的科目，名称却都是“{name}”（{place}）。请更正名称；本是同一科目的，请更正编码。',
      en: '{codes} are different codes, but all are called “{name}” ({place}). Correct the name, or the code where they are one item.',
    },
  },
  checks: (account) =>
    siblingNames(account).map(({ codes, name }) => ({
      kind: 'fact',
      holds: codes.length === 1,
      cells: name.cells,
      slots: { codes: codes.join('、'), name: name.text },
    })),
});

interface SiblingName {
  readonly codes: readonly string[];
  readonly name: TypedName;
}

/** For each name under a class or section the codes that have it; a name that belongs to another code is left to its own rule. */
const siblingNames = oncePerAccount((account): readonly SiblingName[] => {
  const names = new Map<string, SiblingName>();
  for (const typed of typedCodes(account)) {
    for (const { text, cells } of ownNames(typed, account.year)) {
      const key = `${parentOf(typed)} ${nameKey(text)}`;
      const { codes, name } = names.get(key) ?? { codes: [], name: { text, cells: [] } };
      names.set(key, {
        codes: [...codes, typed.code],
        name: { text: name.text, cells: [...name.cells, ...cells] },
      });
    }
  }
  return [...names.values()];
});

/** The code above; classes stand side by side under none. Functional and economic codes differ in their first digit. */
function parentOf({ code }: TypedCode): string {
  return `${code.length} ${code.length > 3 ? code.slice(0, -2) : code.slice(0, 1)}`;
}
