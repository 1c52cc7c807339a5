import type { ReadText } from '../document';
import type { Numeral } from '../numerals/numeral';
import { once } from '../relations/kept';
import { within } from '../text/within';

/** A row of a form's funds: the initial budget, that of the full year, what was spent, and what else the heading names. */
export type FundsRow = Readonly<Partial<Record<Column, Numeral>>>;

type Column = 'initial' | 'budget' | 'executed' | 'weight' | 'rate' | 'score';

/** The funds of a self-evaluation form, wherever its cells stand: in rows, one a line, or all in one line. */
export interface Funds {
  readonly start: number;
  readonly total: FundsRow;
  /** The rows after 其中; one of which not every amount was found is left out. */
  readonly parts: readonly FundsRow[];
  /** Whether nothing is missing among the parts. */
  readonly isComplete: boolean;
}

const columns: readonly (readonly [Column, RegExp])[] = [
  ['initial', /^年初预算数?(?:\(.*\))?$/u],
  ['budget', /^(?:全年|调整后?)预算数?(?:\(.*\))?$/u],
  ['executed', /^(?:全年|预算)执行数?(?:\(.*\))?$/u],
  ['weight', /^(?:分值|权重)$/u],
  ['rate', /^(?:预算)?执行率$/u],
  ['score', /^(?:得分|自评得分)$/u],
];

const totalLabel = /^(?:年度|项目)?(?:资金)?总额:?$/u;
const partLabel =
  /^(?:其中:)?(?:(?:本年|当年|财政|中央|省级|市级|县级)[^\d:]{0,10}|上年结转资金|其他资金|单位资金):?$/u;
const amounts = 3;
const number = /^-?\d[\d,]*(?:\.\d+)?%?$/u;
const [before, after] = [500, 500];

interface Token {
  readonly text: string;
  readonly start: number;
}

function tokensIn(plain: string, from: number, to: number): readonly Token[] {
  return [...plain.slice(Math.max(0, from), to).matchAll(/[^\s|]+/gu)].map(({ 0: text, index }) => ({
    text,
    start: Math.max(0, from) + index,
  }));
}

/** The funds of every self-evaluation form of a text. */
export const fundsOf: (text: ReadText) => readonly Funds[] = once(({ plain, numerals }) =>
  [...plain.matchAll(/(?:资金|(?<=[\s|]))总额/gu)].flatMap(({ index }): readonly Funds[] => {
    const tokens = tokensIn(plain, index - before, index + after);
    const at = tokens.findIndex(({ text, start }) => start + text.length > index && totalLabel.test(text));
    const heading = headingOf(tokens.slice(0, Math.max(0, at)));
    if (at < 0 || heading.length < amounts) return [];
    const valuesAt = (from: number) => numbersFrom(tokens, from, numerals);
    const labels = tokens.flatMap(({ text }, place) => (place > at && partLabel.test(text) ? [place] : []));
    const rows = labels.map((place) => valuesAt(place + 1));
    const parts = rows
      .filter(({ length }) => length >= amounts)
      .map((row) => inColumns(row.slice(0, amounts), heading));
    const isComplete = rows.every(({ length }) => length === 0 || length >= amounts);
    return [{ start: index, total: inColumns(valuesAt(at + 1), heading), parts, isComplete }];
  }),
);

/** The columns in the order of the last heading before the row. */
function headingOf(tokens: readonly Token[]): readonly Column[] {
  const named = tokens.flatMap(({ text }) => columns.find(([, title]) => title.test(text))?.[0] ?? []);
  return named.slice(Math.max(0, named.lastIndexOf('initial')));
}

function numbersFrom(
  tokens: readonly Token[],
  from: number,
  numerals: readonly Numeral[],
): readonly Numeral[] {
  const rest = tokens.slice(from);
  const end = rest.findIndex(({ text }) => !number.test(text));
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .flatMap(({ text, start }) => within(numerals, start, start + text.length)[0] ?? []);
}

function inColumns(values: readonly Numeral[], heading: readonly Column[]): FundsRow {
  return Object.fromEntries(
    values.flatMap((value, index) => (heading[index] === undefined ? [] : [[heading[index], value]])),
  );
}
