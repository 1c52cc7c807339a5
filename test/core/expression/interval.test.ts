import fc from 'fast-check';
import {
  absolute,
  cell,
  constant,
  count,
  Decimal,
  difference,
  intervalOf,
  lesser,
  mean,
  percentage,
  product,
  ratio,
  round,
  sum,
  total,
  valueOf,
  type Expr,
} from '../../../src/core/expression';
import { arbitrarySample, described, rechosen, seeded } from './arbitrary';
import { at, blankCell, sampleCell, unreadCell } from './sampleCell';

/** The ends, to so many digits. */
function ends(expr: Expr, digits = 6): readonly string[] | undefined {
  const interval = intervalOf(expr);
  return interval && [interval.low, interval.high].map((end) => end.toDecimalPlaces(digits).toFixed());
}

/** Division keeps 60 digits, so an end may be off in the last of them. */
function contains(expr: Expr, value: Decimal): boolean {
  const interval = intervalOf(expr);
  if (interval === undefined) return false;
  const slack = Decimal.max(1, value.abs()).times('1e-40');
  return interval.low.minus(slack).lte(value) && interval.high.plus(slack).gte(value);
}

describe('intervalOf', () => {
  test('a printed cell stands for half a unit of its last digit on both sides', () => {
    expect(ends(cell(sampleCell('19.56')))).toEqual(['19.555', '19.565']);
    expect(ends(cell(sampleCell('-3', { digits: 0 })))).toEqual(['-3.5', '-2.5']);
    expect(ends(cell(sampleCell('3', { digits: 2 })))).toEqual(['2.995', '3.005']);
  });

  test('an exact cell, a constant and a count stand for themselves', () => {
    expect(ends(cell(sampleCell('19.56', { digits: 'exact' })))).toEqual(['19.56', '19.56']);
    expect(ends(constant(100))).toEqual(['100', '100']);
    expect(ends(count([sampleCell('1'), sampleCell('2')]))).toEqual(['2', '2']);
  });

  test('the widths of a sum add up, those of a mean are shared out', () => {
    const cells = ['10.77', '259.52', '623.06', '474.40'].map((written) => sampleCell(written));
    expect(ends(total(cells))).toEqual(['1367.73', '1367.77']);
    expect(ends(mean(cells.map(cell)))).toEqual(['341.9325', '341.9425']);
    expect(ends(sum([]))).toEqual(['0', '0']);
  });

  test('blank terms are left out, as they are from the value', () => {
    expect(ends(sum([cell(sampleCell('1.0')), cell(blankCell())]))).toEqual(['0.95', '1.05']);
    expect(ends(mean([cell(sampleCell('1.0')), cell(blankCell())]))).toEqual(['0.95', '1.05']);
  });

  test('a share runs from the smallest part of the largest whole to the largest part of the smallest', () => {
    const share = percentage(cell(sampleCell('19.56')), cell(sampleCell('30.67')));
    expect(ends(share, 3)).toEqual(['63.749', '63.802']);
  });

  test('a rate of change from the printed amount and the printed change allows [15.486, 15.529]', () => {
    const [current, fall] = [cell(sampleCell('19.56')), cell(sampleCell('3.59'))];
    expect(ends(percentage(fall, sum([current, fall])), 3)).toEqual(['15.486', '15.529']);
  });

  test('a cell that occurs twice moves both places together', () => {
    const [current, prior] = [cell(sampleCell('19.56')), cell(sampleCell('23.15'))];
    const rate = percentage(difference(current, prior), prior);
    expect(ends(rate, 6)).toEqual(
      [
        new Decimal('19.555').div('23.155').minus(1).times(100),
        new Decimal('19.565').div('23.145').minus(1).times(100),
      ].map((end) => end.toDecimalPlaces(6).toFixed()),
    );
    expect(ends(difference(current, current))).toEqual(['0', '0']);
  });

  test('the share of a part in the whole that it belongs to is as narrow with twenty cells as with two', () => {
    const cells = Array.from({ length: 20 }, () => sampleCell('1.00'));
    expect(ends(percentage(total(cells.slice(0, 10)), total(cells)), 4)).toEqual(['49.75', '50.25']);
  });

  test('a cell that the whole neither only rises nor only falls with keeps its true range', () => {
    const shared = cell(sampleCell('5', { digits: 0 }));
    const hill = product(shared, difference(constant(10), shared));
    expect(contains(hill, new Decimal(25))).toBe(true);
    const square = product(cell(sampleCell('0')), cell(sampleCell('0')));
    expect(ends(square)).toEqual(['-0.25', '0.25']);
  });

  test('the lesser of two runs from the lesser low end to the lesser high end', () => {
    const [nine, ten] = [cell(sampleCell('9.9')), cell(sampleCell('10', { digits: 0 }))];
    expect(ends(lesser(nine, ten))).toEqual(['9.5', '9.95']);
    expect(ends(lesser(nine, constant(10)))).toEqual(['9.85', '9.95']);
    expect(ends(difference(lesser(nine, constant(10)), nine))).toEqual(['0', '0']);
  });

  test('an absolute value turns a fall into its size and stops at zero', () => {
    expect(ends(absolute(cell(sampleCell('3'))))).toEqual(['2.5', '3.5']);
    expect(ends(absolute(cell(sampleCell('-3'))))).toEqual(['2.5', '3.5']);
    expect(ends(absolute(cell(sampleCell('0.2', { digits: 0 }))))).toEqual(['0', '0.7']);
    const cells = [cell(sampleCell('19.56')), cell(sampleCell('23.15'))] as const;
    const size = absolute(difference(...cells));
    expect(ends(ratio(size, cells[1]), 4)).toEqual(['0.1547', '0.1555']);
    expect(ends(ratio(absolute(difference(cells[1], cells[0])), cells[1]), 4)).toEqual(['0.1547', '0.1555']);
  });

  test('a rounding rounds both ends, and what stands in it is narrowed first', () => {
    const [current, prior] = [cell(sampleCell('19.56')), cell(sampleCell('23.15'))];
    expect(ends(round(percentage(difference(current, prior), prior), 1))).toEqual(['-15.5', '-15.5']);
    const again = difference(round(current, 1), round(current, 1));
    expect(ends(again)).toEqual(['0', '0']);
  });

  test('there is none without a value, nor where the base may be zero', () => {
    expect(intervalOf(cell(blankCell()))).toBeUndefined();
    expect(intervalOf(sum([cell(unreadCell('abc'))]))).toBeUndefined();
    expect(intervalOf(ratio(constant(1), constant(0)))).toBeUndefined();
    const almostZero = difference(cell(sampleCell('0.02')), cell(sampleCell('0.01', { ref: at('B2') })));
    expect(intervalOf(ratio(constant(1), almostZero))).toBeUndefined();
    expect(intervalOf(product(constant(0), ratio(constant(1), almostZero)))).toBeUndefined();
    expect(intervalOf(absolute(ratio(constant(1), almostZero)))).toBeUndefined();
  });

  test('it contains the value', () => {
    fc.assert(
      fc.property(arbitrarySample(), ({ expr }) => {
        const value = valueOf(expr);
        fc.pre(value.kind === 'value' && intervalOf(expr) !== undefined);
        expect(contains(expr, value.value)).toBe(true);
      }),
      seeded,
    );
  });

  test('it contains the value of every choice of the cells within what they stand for', () => {
    const fraction = fc.oneof(
      fc.constantFrom(0, 1),
      fc.integer({ min: 0, max: 100 }).map((per) => per / 100),
    );
    const fractions = fc.array(fraction, { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(
        arbitrarySample(),
        fc.array(fractions, { minLength: 8, maxLength: 8 }),
        (sample, choices) => {
          fc.pre(intervalOf(sample.expr) !== undefined);
          for (const choice of choices) {
            const other = rechosen(sample, choice);
            const value = valueOf(other);
            if (value.kind === 'none' || !contains(sample.expr, value.value)) {
              throw new Error(`${described(sample.expr)} does not hold ${described(other)}`);
            }
          }
        },
      ),
      { ...seeded, numRuns: 1500 },
    );
  });
});
