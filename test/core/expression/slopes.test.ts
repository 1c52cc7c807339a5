import {
  absolute,
  cell,
  constant,
  count,
  Decimal,
  difference,
  lesser,
  mean,
  percentage,
  product,
  ratio,
  round,
  slopesOf,
  sum,
  type Expr,
} from '../../../src/core/expression';
import { at, blankCell, sampleCell, unreadCell } from './sampleCell';

const [a, b, blank] = [sampleCell('6'), sampleCell('3'), blankCell(at('Z9'))];

/** The expression, its slope towards `a`, and whether it bends with it. */
const cases: readonly (readonly [string, Expr, string | undefined, boolean])[] = [
  ['the cell itself', cell(a), '1', false],
  ['a constant', constant(5), undefined, false],
  ['a count', count([a]), undefined, false],
  ['a sum that has it twice', sum([cell(a), cell(b), cell(a)]), '2', false],
  ['what is taken away', difference(cell(b), cell(a)), '-1', false],
  ['a mean of what is there', mean([cell(a), cell(b), cell(blank)]), '0.5', false],
  ['a product with a constant', product(cell(a), constant(100)), '100', false],
  ['a product of two cells', product(cell(a), cell(b)), '3', true],
  ['a part of a whole', percentage(cell(a), cell(b)), new Decimal(100).div(3).toString(), false],
  ['the base of a rate', ratio(cell(b), cell(a)), new Decimal(-3).div(36).toString(), true],
  ['the base of a rate of nothing', ratio(constant(0), cell(a)), '0', true],
  ['the lesser of two, where it is the lesser', lesser(cell(a), constant(10)), '1', false],
  ['the lesser of two, where it is not', lesser(cell(a), cell(b)), undefined, false],
  ['an absolute of what is negative', absolute(difference(cell(b), cell(a))), '1', false],
  ['an absolute of what has no value', absolute(cell(blank)), undefined, false],
  ['a rounding', round(cell(a), 2), '1', false],
  ['a product without a value', product(cell(a), cell(unreadCell('x', at('Y1')))), undefined, false],
  ['a rate from nothing', ratio(cell(a), constant(0)), undefined, false],
];

test.each(cases)('the slope of %s', (_, expr, slope, isBent) => {
  const slopes = slopesOf(expr);
  expect(slopes.of.get(a)?.toString()).toBe(slope);
  expect(slopes.bent.has(a)).toBe(isBent);
});

test('a blank cell moves a sum as any other does', () => {
  expect(
    slopesOf(sum([cell(a), cell(blank)]))
      .of.get(blank)
      ?.toNumber(),
  ).toBe(1);
});

test('roundings hold a value back by half a digit, each by its own weight', () => {
  const { rounding } = slopesOf(difference(round(cell(a), 2), product(round(cell(b), 0), constant(10))));
  expect(rounding.toString()).toBe('5.005');
});
