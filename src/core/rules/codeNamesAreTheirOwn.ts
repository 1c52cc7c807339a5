import { nameIn } from '../inputs/classification/datedCode';
import { entryIn } from './engine/codeNames';
import { defineRule } from './engine/rule';
import { foreignNames, typedCodes } from './engine/typedCodes';
import { joined } from './engine/wording';

/** A code does not stand beside the name of another one, as where a row of names has shifted. */
export const codeNamesAreTheirOwn = defineRule({
  id: 'codeNamesAreTheirOwn',
  catalogue: 'form',
  severity: 'warning',
  title: { zh: '科目名称不是别的科目的名称', en: 'A code does not have the name of another code' },
  why: {
    zh: '名称是另一科目的，不是编码填错，就是粘贴时名称与编码错了行，金额随之列错科目。',
    en: 'Where a name belongs to another code, either the code is wrong or the names have shifted against the codes, and the amounts stand under the wrong item.',
  },
  basis: '政府收支分类科目（程序所带目录，款、项多未核实）；编码与名称错行是常见错误',
  messages: {
    refuted: {
      zh: '{place} 的名称与编码不符：{code} 是“{own}”，而这里写的是{others}。请核对是编码填错还是名称错行。',
      en: 'The name in {place} does not belong to its code: {code} is “{own}”, but what stands there is {others}. Check whether the code is wrong or the names have shifted.',
    },
  },
  checks: (account) =>
    typedCodes(account).flatMap((typed) => {
      const { code, dictionary, names } = typed;
      const entry = entryIn(dictionary, code, account.year);
      if (entry === undefined || names.length === 0) return [];
      const foreign = foreignNames(typed, account.year);
      return [
        {
          kind: 'fact',
          holds: foreign.length === 0,
          cells: foreign.flatMap(({ name }) => name.cells),
          slots: {
            code,
            own: nameIn(entry, account.year),
            others: joined(
              foreign.map(({ name, other }) => ({
                zh: `“${name.text}”（${other.code}）`,
                en: `“${name.text}” (${other.code})`,
              })),
              { zh: '、', en: ', ' },
            ),
          },
        },
      ];
    }),
});
