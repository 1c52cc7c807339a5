import { valueOf, type Expr } from '../expression';
import { fill, type Text } from '../text';

/** An expression read as one thing that is done to others. */
export interface Operation {
  readonly name: Text;
  /** What it is done to. */
  readonly on: readonly Expr[];
}

/** What is computed from other expressions. */
export type Computed = Exclude<Expr, { readonly kind: 'cell' | 'constant' | 'count' }>;

/** What a constant does beside another expression; a percentage is told as one operation, not as two. */
const byConstant: readonly {
  readonly kind: 'product' | 'ratio';
  readonly constant: string;
  readonly name: Text;
  /** The name where what it is done to is itself a quotient, whose parts are told at once. */
  readonly ofRatio?: Text;
}[] = [
  {
    kind: 'ratio',
    constant: '10000',
    name: { zh: '元换算为万元（÷ 10,000）', en: 'Yuan in 10,000 yuan (÷ 10,000)' },
  },
  {
    kind: 'ratio',
    constant: '0.0001',
    name: { zh: '万元换算为元（÷ 0.0001）', en: '10,000 yuan in yuan (÷ 0.0001)' },
  },
  {
    kind: 'ratio',
    constant: '100',
    name: { zh: '百分数化为小数（÷ 100）', en: 'Per cent as a fraction (÷ 100)' },
  },
  {
    kind: 'product',
    constant: '100',
    name: { zh: '化为百分数（× 100）', en: 'In per cent (× 100)' },
    ofRatio: { zh: '前者 ÷ 后者，化为百分数（× 100）', en: 'The first ÷ the second, in per cent (× 100)' },
  },
];

const plain = {
  sum: { zh: '{count} 项相加', en: 'Sum of {count}' },
  mean: { zh: '{count} 项的平均', en: 'Mean of {count}' },
  difference: { zh: '前者 − 后者', en: 'The first − the second' },
  product: { zh: '相乘', en: 'Product' },
  ratio: { zh: '前者 ÷ 后者', en: 'The first ÷ the second' },
  lesser: { zh: '取较小者', en: 'The lesser' },
  absolute: { zh: '取绝对值', en: 'Without its sign' },
  round: { zh: '四舍五入到 {count} 位小数', en: 'Rounded to {count} decimals' },
} as const satisfies Readonly<Record<Computed['kind'], Text>>;

const blanks: Text = {
  zh: '{name}，其中 {count} 项空白（未填）',
  en: '{name}, {count} of them not filled in',
};

/** What an expression does, in the words of a reader, and to what: terms that have something come before those that have nothing. */
export function operationOf(expr: Computed): Operation {
  switch (expr.kind) {
    case 'sum':
    case 'mean':
      return ofTerms(expr);
    case 'product':
    case 'ratio':
      return withConstant(expr) ?? { name: plain[expr.kind], on: [expr.left, expr.right] };
    case 'difference':
    case 'lesser':
      return { name: plain[expr.kind], on: [expr.left, expr.right] };
    case 'absolute':
      return { name: plain.absolute, on: [expr.of] };
    case 'round':
      return { name: fill(plain.round, { count: String(expr.digits) }), on: [expr.of] };
  }
}

function ofTerms({ kind, terms }: Extract<Computed, { readonly terms: readonly Expr[] }>): Operation {
  const ranked = terms
    .map((term) => ({ term, rank: rankOf(term) }))
    .sort((one, other) => one.rank - other.rank);
  const empty = ranked.filter(({ rank }) => rank === 2).length;
  const name = fill(plain[kind], { count: String(terms.length) });
  return {
    name: empty === 0 ? name : fill(blanks, { name, count: String(empty) }),
    on: ranked.map(({ term }) => term),
  };
}

/** 0: it adds something, or stands in the way of a value; 1: it is zero; 2: it was not filled in. */
function rankOf(term: Expr): 0 | 1 | 2 {
  const value = valueOf(term);
  if (value.kind === 'none') return value.reason === 'blank' ? 2 : 0;
  return value.value.isZero() ? 1 : 0;
}

function withConstant({
  kind,
  left,
  right,
}: Extract<Computed, { readonly kind: 'product' | 'ratio' }>): Operation | undefined {
  if (right.kind !== 'constant') return undefined;
  const meant = byConstant.find((one) => one.kind === kind && right.value.eq(one.constant));
  if (meant === undefined) return undefined;
  const isOfRatio = meant.ofRatio !== undefined && left.kind === 'ratio' && withConstant(left) === undefined;
  return isOfRatio ? { name: meant.ofRatio, on: [left.left, left.right] } : { name: meant.name, on: [left] };
}
