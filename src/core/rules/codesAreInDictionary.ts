import type { Account } from '../account';
import type { NoValue, TextCell } from '../expression';
import type { Text } from '../text';
import { entryIn } from './engine/codeNames';
import { defineRule } from './engine/rule';
import { typedCodes, type TypedCode } from './engine/typedCodes';

const classLength = 3;

/** Every code is one of the year: its class exists, and it is in use; of a section or item the dictionary lacks nothing is said. */
export const codesAreInDictionary = defineRule({
  id: 'codesAreInDictionary',
  catalogue: 'form',
  severity: 'warning',
  title: { zh: '科目编码在本年度的科目目录中', en: 'Codes are in the classification of the year' },
  why: {
    zh: '编码错一位，金额就列到别的科目下，或在收入支出决算总表中没有行可列。类以总表所列为全；款、项目录不全，目录中没有的只计为未核对。',
    en: 'With one digit wrong an amount goes to another item, or to a class that the summary has no row for. The classes are complete; of sections and items the dictionary holds those in common use, and what it lacks counts as not checked.',
  },
  basis:
    '政府收支分类科目：类按收入支出决算总表所列（2020）；款、项为程序所带目录，多未核实，目录中没有的不判断',
  messages: {
    refuted: {
      zh: '{place}：{code} 不是 {year} 年可用的科目（{why}）。请核对编码。',
      en: '{place}: {code} is no item of {year} ({why}). Check the code.',
    },
  },
  checks: (account) =>
    [...classesOf(account), ...typedCodes(account).filter(({ code }) => code.length > classLength)].map(
      (typed) => ({
        kind: 'fact',
        holds: isListed(typed, account.year),
        cells: typed.cells,
        slots: { code: typed.code, year: String(account.year), why: whyNot(typed) },
      }),
    ),
});

type Placed = Pick<TypedCode, 'dictionary' | 'code' | 'cells'>;

/** The classes that rows belong to, whether or not a row states them, with the cells of all codes below. */
function classesOf(account: Account): readonly Placed[] {
  const classes = new Map<string, Placed & { readonly cells: TextCell[] }>();
  for (const { dictionary, code, cells } of typedCodes(account)) {
    const own = code.slice(0, classLength);
    const before = classes.get(own);
    if (before === undefined) classes.set(own, { dictionary, code: own, cells: [...cells] });
    else before.cells.push(...cells);
  }
  return [...classes.values()];
}

function isListed({ dictionary, code, cells }: Placed, year: number): boolean | NoValue {
  const entry = entryIn(dictionary, code, year);
  if (entry !== undefined) return year >= (entry.from ?? dictionary.since);
  const [first] = cells;
  const isKnown = year < dictionary.since || code.length > classLength;
  return isKnown && first !== undefined ? { kind: 'none', reason: 'unlistedCode', at: first.ref } : false;
}

function whyNot({ dictionary, code }: Placed): Text {
  const from = dictionary.entries.get(code)?.from;
  return from === undefined
    ? { zh: `没有 ${code} 这一类`, en: `there is no class ${code}` }
    : { zh: `自 ${from} 年起才有`, en: `it is used from ${from} on` };
}
