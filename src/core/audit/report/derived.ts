import { difference, percentage, type Expr } from '../../expression';
import { fill, type Text } from '../../text';
import type { Known } from './known';

/** A measure that follows from two others of the same subject. */
interface Derivation {
  readonly measure: string;
  readonly from: readonly [string, string];
  readonly expr: (one: Expr, other: Expr) => Expr;
  readonly label: Text;
  readonly isRate?: true;
}

const rateOf = (final: Expr, base: Expr): Expr => percentage(difference(final, base), base);

/** In this order: what an earlier one gives, a later one may need. */
const derivations: readonly Derivation[] = [
  {
    measure: 'prior',
    from: ['final', 'change prior'],
    expr: difference,
    label: { zh: '{of}上年数', en: '{of}, prior year' },
  },
  {
    measure: 'budget',
    from: ['final', 'change budget'],
    expr: difference,
    label: { zh: '{of}年初预算', en: '{of}, initial budget' },
  },
  {
    measure: 'change prior',
    from: ['final', 'prior'],
    expr: difference,
    label: { zh: '{of}比上年增减', en: '{of}, change from the prior year' },
  },
  {
    measure: 'change budget',
    from: ['final', 'budget'],
    expr: difference,
    label: { zh: '{of}比预算增减', en: '{of}, change from the budget' },
  },
  {
    measure: 'rate prior',
    from: ['final', 'prior'],
    expr: rateOf,
    label: { zh: '{of}比上年增减率', en: '{of}, rate of change from the prior year' },
    isRate: true,
  },
  {
    measure: 'rate budget',
    from: ['final', 'budget'],
    expr: rateOf,
    label: { zh: '{of}比预算增减率', en: '{of}, rate of change from the budget' },
    isRate: true,
  },
  {
    measure: 'completion',
    from: ['final', 'budget'],
    expr: percentage,
    label: { zh: '{of}完成预算的比例', en: '{of}, share of the budget spent' },
    isRate: true,
  },
];

/** What is not printed of a subject but follows from what is. */
export function derived(told: readonly Known[]): readonly Known[] {
  const subjects = new Map<string, Map<string, Known>>();
  for (const known of told) {
    const { scope, name, whole = '' } = known.subject;
    const key = [scope, whole, name].join('|');
    const measures = subjects.get(key) ?? new Map<string, Known>();
    subjects.set(key, measures);
    if (!measures.has(known.measure)) measures.set(known.measure, known);
  }
  return [...subjects.values()].flatMap(whatFollows);
}

function whatFollows(measures: Map<string, Known>): readonly Known[] {
  return derivations.flatMap(({ measure, from, expr, label, isRate }): readonly Known[] => {
    const [one, other] = from.map((of) => measures.get(of));
    if (measures.has(measure) || one === undefined || one.unit !== other?.unit) return [];
    const known: Known = {
      subject: one.subject,
      measure,
      base: '',
      expr: expr(one.expr, other.expr),
      unit: isRate === true ? '%' : one.unit,
      digits: isRate === true ? 2 : one.digits,
      label: fill(label, { of: one.label }),
    };
    measures.set(measure, known);
    return [known];
  });
}
