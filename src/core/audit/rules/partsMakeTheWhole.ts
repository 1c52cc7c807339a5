import { Decimal, difference, sum, valueOf, type Expr } from '../../expression';
import type { Fact } from '../claims/fact';
import type { ReadText } from '../document';
import type { Numeral } from '../numerals/numeral';
import { faultOf, type Outcome } from '../outcomes';
import { agreement } from '../relations/agreement';
import { amount, inUnitOf } from '../relations/amounts';
import { ownParts } from '../relations/ownParts';
import { isComplete } from '../relations/completeParts';
import { amountsOf } from '../relations/lookup';
import type { Placed } from '../text/passage';
import { defineAuditRule } from './auditRule';

/** The parts that 其中 names add up to their whole where they are all of it. */
export const partsMakeTheWhole = defineAuditRule({
  id: 'partsMakeTheWhole',
  severity: 'error',
  title: { zh: '各部分之和等于总体', en: 'The parts add up to the whole' },
  basis: '本年收入、本年支出、三公经费、政府采购等分项之和等于合计；K1、K4、K9、K12',
  message: {
    zh: '“{quote}”与其各部分之和不一致，各部分合计为 {expected}。请核对合计和各分项。',
    en: '"{quote}" is not the sum of its parts, which make {expected}. Check the total and its parts.',
  },
  check: (text) => text.facts.flatMap((fact) => (fact.parts.length > 1 ? outcomesOf(text, fact) : [])),
});

function outcomesOf(text: ReadText, whole: Fact): readonly Outcome[] {
  const [total, ...others] = amountsOf(text, whole, 'final');
  if (total === undefined || others.length > 0) return [];
  return [...sumOutcomes(whole, total, 'final'), ...budgetOutcomes(whole)];
}

function budgetOutcomes(whole: Fact): readonly Outcome[] {
  return whole.budget === undefined ? [] : sumOutcomes(whole, whole.budget, 'budget');
}

function sumOutcomes(whole: Fact, total: Placed, of: 'final' | 'budget'): readonly Outcome[] {
  const own = ownParts(whole, total.numeral, of);
  const parts = own.flatMap((part) => {
    const placed = part[of];
    return placed !== undefined && isAlike(placed.numeral, total.numeral) ? [placed.numeral] : [];
  });
  if (parts.length < 2) return [];
  const together = sum(parts.map(amount));
  const found = agreement(total.numeral, together);
  if (found === undefined) return [];
  const numerals = [total.numeral, ...parts];
  if (found.verdict !== 'refuted' || isRoundedTwice(total.numeral, parts, together))
    return [{ verdict: found.verdict === 'tied' ? 'tied' : 'rounding', numerals }];
  const isOfAll = total.numeral.unit?.kind === 'count' || parts.length === own.length;
  if (!isOfAll || !isComplete(whole)) return [];
  return [faultOf(total.numeral, numerals, { expected: found.expected })];
}

/** Parts and whole may be sums of rounded amounts themselves, each by its own table: then a unit of the last digit each is no error. */
function isRoundedTwice(total: Numeral, parts: readonly Numeral[], together: Expr): boolean {
  const gap = valueOf(difference(amount(total), together));
  const digits = Math.min(...[total, ...parts].map((numeral) => numeral.digits));
  if (gap.kind === 'none' || digits === 0) return false;
  return inUnitOf(gap.value, total)
    .abs()
    .lte(new Decimal(10).pow(-digits).times(parts.length + 1));
}

/** Money with money, vehicles with vehicles. */
function isAlike({ unit: one }: Numeral, { unit: other }: Numeral): boolean {
  return one?.kind === other?.kind && (one?.kind !== 'count' || one.word === other?.word);
}
