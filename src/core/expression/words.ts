import type { Language, Text } from '../text';
import { address } from './cell';
import { grouped } from './decimal';
import type { Expr } from './expression';
import { valueOf, type NoValue } from './value';

const digitsInWords = 10;

const names = {
  mean: { zh: '平均', en: 'mean' },
  lesser: { zh: '较小者', en: 'lesser' },
  round: { zh: '四舍五入', en: 'round' },
  blank: { zh: '空白', en: 'blank' },
  unread: { zh: '未能读取', en: 'unread' },
  empty: { zh: '无数据', en: 'nothing' },
} as const satisfies Record<string, Text>;

/** `2,485.71 − 2,598.92 = −113.21`: how the value comes about, in both languages. */
export function wordsOf(expr: Expr): Text {
  return { zh: sentence(expr, 'zh'), en: sentence(expr, 'en') };
}

function sentence(expr: Expr, language: Language): string {
  const value = valueOf(expr);
  const how = worded(expr, language);
  if (value.kind === 'none') return `${how} = ${noValueInWords(value)[language]}`;
  const shown = value.value.toDecimalPlaces(digitsInWords);
  const isAtom = expr.kind === 'cell' || expr.kind === 'constant' || expr.kind === 'count';
  return isAtom ? how : `${how} ${shown.eq(value.value) ? '=' : '≈'} ${grouped(shown)}`;
}

/** Why there is no value, as a phrase. */
export function noValueInWords(none: NoValue): Text {
  if (none.reason === 'zeroBase') {
    return { zh: '无数值（基数为零）', en: 'no value (the base is zero)' };
  }
  if (none.at === undefined) return { zh: '无数值（全部未填）', en: 'no value (nothing is filled in)' };
  const at = address(none.at);
  if (none.reason === 'unlistedCode') {
    return {
      zh: `${at}的编码不在科目目录中`,
      en: `the code in ${at} is not in the dictionary`,
    };
  }
  return none.reason === 'blank'
    ? { zh: `无数值（${at}未填）`, en: `no value (${at} is blank)` }
    : { zh: `无数值（${at}未能读取）`, en: `no value (${at} could not be read)` };
}

function worded(expr: Expr, language: Language): string {
  switch (expr.kind) {
    case 'cell':
      return expr.cell.content.kind === 'number'
        ? grouped(expr.cell.content.value)
        : names[expr.cell.content.kind][language];
    case 'constant':
      return grouped(expr.value);
    case 'count':
      return String(expr.cells.length);
    case 'sum':
      return wordedSum(expr.terms, language);
    case 'mean':
      return `${names.mean[language]}(${present(expr.terms)
        .map((term) => worded(term, language))
        .join('; ')})`;
    case 'difference':
      return `${inner(expr.left, language)} − ${inner(expr.right, language)}`;
    case 'product':
      return `${inner(expr.left, language)} × ${inner(expr.right, language)}`;
    case 'ratio':
      return `${inner(expr.left, language)} ÷ ${inner(expr.right, language)}`;
    case 'lesser':
      return `${names.lesser[language]}(${worded(expr.left, language)}; ${worded(expr.right, language)})`;
    case 'absolute':
      return `|${worded(expr.of, language)}|`;
    case 'round':
      return `${names.round[language]}(${worded(expr.of, language)}; ${String(expr.digits)})`;
  }
}

function wordedSum(terms: readonly Expr[], language: Language): string {
  const there = present(terms);
  if (there.length === 0) return names.empty[language];
  return there.map((term) => inner(term, language)).join(' + ');
}

function present(terms: readonly Expr[]): readonly Expr[] {
  return terms.filter((term) => {
    const value = valueOf(term);
    return value.kind === 'value' || value.reason !== 'blank';
  });
}

/** Parentheses wherever an operation stands inside another one. */
function inner(expr: Expr, language: Language): string {
  const isOperation =
    (expr.kind === 'sum' && present(expr.terms).length > 0) ||
    expr.kind === 'difference' ||
    expr.kind === 'product' ||
    expr.kind === 'ratio';
  const words = worded(expr, language);
  return isOperation || words.startsWith('−') ? `(${words})` : words;
}
