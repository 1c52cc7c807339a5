import { verbatim, type Language, type Text } from '../text';
import { address, type Cell } from './cell';
import { grouped, type Decimal } from './decimal';
import type { Expr } from './expression';
import { valueOf, type NoValue } from './value';

const digitsInWords = 10;

const names = {
  mean: { zh: '平均', en: 'mean' },
  lesser: { zh: '较小者', en: 'lesser' },
  round: { zh: '四舍五入', en: 'round' },
  blank: { zh: '空白（未填）', en: 'blank (not filled in)' },
  unread: { zh: '未能读取', en: 'unread' },
  empty: { zh: '无数据', en: 'nothing' },
} as const satisfies Record<string, Text>;

/** `2,485.71 − 2,598.92 = −113.21`: how the value comes about, in both languages. What is `given` is said by its value alone. */
export function wordsOf(expr: Expr, given: readonly Expr[] = []): Text {
  return { zh: sentence(expr, { language: 'zh', given }), en: sentence(expr, { language: 'en', given }) };
}

/** What a cell holds: its number, or that it is blank or unread. */
export function contentInWords({ content }: Cell): Text {
  return content.kind === 'number' ? verbatim(grouped(content.value)) : names[content.kind];
}

interface Telling {
  readonly language: Language;
  readonly given: readonly Expr[];
}

function sentence(expr: Expr, telling: Telling): string {
  const value = valueOf(expr);
  const how = worded(expr, telling);
  if (value.kind === 'none') return `${how} = ${noValueInWords(value)[telling.language]}`;
  const shown = shortened(value.value);
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

function worded(expr: Expr, telling: Telling): string {
  return givenValue(expr, telling) ?? operation(expr, telling);
}

function givenValue(expr: Expr, { given }: Telling): string | undefined {
  const value = given.includes(expr) ? valueOf(expr) : undefined;
  return value?.kind === 'value' ? grouped(shortened(value.value)) : undefined;
}

function operation(expr: Expr, telling: Telling): string {
  switch (expr.kind) {
    case 'cell':
      return contentInWords(expr.cell)[telling.language];
    case 'constant':
      return grouped(expr.value);
    case 'count':
      return String(expr.cells.length);
    case 'sum':
      return wordedSum(expr.terms, telling);
    case 'mean':
      return `${names.mean[telling.language]}(${present(expr.terms)
        .map((term) => worded(term, telling))
        .join('; ')})`;
    case 'difference':
      return `${inner(expr.left, telling)} − ${inner(expr.right, telling)}`;
    case 'product':
      return `${inner(expr.left, telling)} × ${inner(expr.right, telling)}`;
    case 'ratio':
      return `${inner(expr.left, telling)} ÷ ${inner(expr.right, telling)}`;
    case 'lesser':
      return `${names.lesser[telling.language]}(${worded(expr.left, telling)}; ${worded(expr.right, telling)})`;
    case 'absolute':
      return `|${worded(expr.of, telling)}|`;
    case 'round':
      return `${names.round[telling.language]}(${worded(expr.of, telling)}; ${String(expr.digits)})`;
  }
}

function wordedSum(terms: readonly Expr[], telling: Telling): string {
  const there = present(terms);
  const [only, ...more] = there;
  if (only === undefined) return names.empty[telling.language];
  return more.length === 0 ? worded(only, telling) : there.map((term) => inner(term, telling)).join(' + ');
}

function present(terms: readonly Expr[]): readonly Expr[] {
  return terms.filter((term) => {
    const value = valueOf(term);
    return value.kind === 'value' || value.reason !== 'blank';
  });
}

/** Parentheses wherever an operation stands inside another one. */
function inner(expr: Expr, telling: Telling): string {
  const given = givenValue(expr, telling);
  const words = given ?? operation(expr, telling);
  return words.startsWith('−') || (given === undefined && isOperation(expr)) ? `(${words})` : words;
}

function isOperation(expr: Expr): boolean {
  if (expr.kind === 'sum') return isSum(present(expr.terms));
  return expr.kind === 'difference' || expr.kind === 'product' || expr.kind === 'ratio';
}

/** The sum of one term reads as that term. */
function isSum([first, ...more]: readonly Expr[]): boolean {
  return more.length > 0 || (first !== undefined && isOperation(first));
}

function shortened(value: Decimal): Decimal {
  return value.toDecimalPlaces(digitsInWords);
}
