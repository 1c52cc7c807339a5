import * as arithmetic from '../../../src/core/expression/intervalArithmetic';
import type { Interval } from '../../../src/core/expression/intervalArithmetic';

function interval(low: number, high: number): Interval {
  return { low: arithmetic.exactly(low).low, high: arithmetic.exactly(high).high };
}

describe('intervals', () => {
  test.each<[string, Interval, Interval]>([
    ['[1, 2] + [3, 5]', arithmetic.plus(interval(1, 2), interval(3, 5)), interval(4, 7)],
    ['[1, 2] − [3, 5]', arithmetic.minus(interval(1, 2), interval(3, 5)), interval(-4, -1)],
    ['−[−1, 2]', arithmetic.negated(interval(-1, 2)), interval(-2, 1)],
    ['[−1, 2] × [−3, 5]', arithmetic.times(interval(-1, 2), interval(-3, 5)), interval(-6, 10)],
    ['[−2, −1] × [−3, 5]', arithmetic.times(interval(-2, -1), interval(-3, 5)), interval(-10, 6)],
    ['[1, 2] ÷ [2, 4]', arithmetic.over(interval(1, 2), interval(2, 4)), interval(0.25, 1)],
    ['[1, 2] ÷ [−4, −2]', arithmetic.over(interval(1, 2), interval(-4, -2)), interval(-1, -0.25)],
    ['[1, 2] ÷ [−1, 1]', arithmetic.over(interval(1, 2), interval(-1, 1)), arithmetic.anything],
    ['[1, 2] ÷ [0, 1]', arithmetic.over(interval(1, 2), interval(0, 1)), arithmetic.anything],
    ['|[1, 2]|', arithmetic.absoluteOf(interval(1, 2)), interval(1, 2)],
    ['|[−2, −1]|', arithmetic.absoluteOf(interval(-2, -1)), interval(1, 2)],
    ['|[−2, 1]|', arithmetic.absoluteOf(interval(-2, 1)), interval(0, 2)],
    ['the lesser of [1, 4] and [2, 3]', arithmetic.lesserOf(interval(1, 4), interval(2, 3)), interval(1, 3)],
    ['[0.5, 1.4] rounded', arithmetic.roundedTo(interval(0.5, 1.4), 0), interval(1, 1)],
  ])('%s holds every result and no more', (_, found, expected) => {
    expect([found.low.toNumber(), found.high.toNumber()]).toEqual([
      expected.low.toNumber(),
      expected.high.toNumber(),
    ]);
  });
});
