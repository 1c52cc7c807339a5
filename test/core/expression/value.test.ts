import {
  absolute,
  cell,
  constant,
  count,
  difference,
  lesser,
  mean,
  percentage,
  product,
  ratio,
  round,
  single,
  sum,
  total,
  valueOf,
  type Expr,
} from '../../../src/core/expression';
import { at, blankCell, sampleCell, unreadCell } from './sampleCell';

function valueInWords(expr: Expr): string {
  const value = valueOf(expr);
  return value.kind === 'value' ? value.value.toFixed() : value.reason;
}

const [two, three] = [cell(sampleCell('2')), cell(sampleCell('3'))];
const blank = cell(blankCell(at('C5')));
const unread = cell(unreadCell('三万', at('D6')));

describe('valueOf', () => {
  test.each<[string, Expr, string]>([
    ['a cell', two, '2'],
    ['a constant', constant('-0.5'), '-0.5'],
    ['a count', count([sampleCell('7'), { ref: at('A1'), path: '', text: '办公室' }]), '2'],
    ['a sum', sum([two, three, constant(1)]), '6'],
    ['a total', total([sampleCell('0.1'), sampleCell('0.2')]), '0.3'],
    ['a mean', mean([two, three]), '2.5'],
    ['a difference', difference(two, three), '-1'],
    ['a product', product(two, three), '6'],
    ['a ratio', ratio(three, two), '1.5'],
    ['the lesser of two', lesser(three, two), '2'],
    ['an absolute value', absolute(difference(two, three)), '1'],
    ['a percentage', percentage(three, two), '150'],
  ])('%s has its exact value', (_, expr, expected) => {
    expect(valueInWords(expr)).toBe(expected);
  });

  test.each([
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['1.005', 2, '1.01'],
    ['-1.005', 2, '-1.01'],
    ['7.125', 2, '7.13'],
    ['2.4999', 0, '2'],
  ])('%s to %i digits is rounded half-up, away from zero, to %s', (written, digits, expected) => {
    expect(valueInWords(round(cell(sampleCell(written)), digits))).toBe(expected);
  });

  test('sums and means pass over blank terms, and a sum of nothing is zero', () => {
    expect(valueInWords(sum([two, blank]))).toBe('2');
    expect(valueInWords(mean([two, blank]))).toBe('2');
    expect(valueInWords(sum([blank]))).toBe('0');
    expect(valueInWords(mean([blank]))).toBe('blank');
  });

  test('zero is a value, blank is not zero, unread is neither', () => {
    expect(valueInWords(sum([cell(sampleCell('0'))]))).toBe('0');
    expect(valueInWords(blank)).toBe('blank');
    expect(valueInWords(unread)).toBe('unread');
  });

  test('an unread term leaves a sum and a mean without value, and says where it is', () => {
    expect(valueOf(sum([two, unread]))).toEqual({ kind: 'none', reason: 'unread', at: at('D6') });
    expect(valueOf(mean([unread]))).toEqual({ kind: 'none', reason: 'unread', at: at('D6') });
  });

  test('an operation on a blank or unread cell has no value, whichever side it is on', () => {
    expect(valueOf(difference(blank, two))).toEqual({ kind: 'none', reason: 'blank', at: at('C5') });
    expect(valueOf(product(two, unread))).toEqual({ kind: 'none', reason: 'unread', at: at('D6') });
    expect(valueInWords(absolute(blank))).toBe('blank');
    expect(valueInWords(lesser(two, blank))).toBe('blank');
    expect(valueInWords(lesser(unread, two))).toBe('unread');
    expect(valueInWords(round(unread, 2))).toBe('unread');
  });

  test('a rate on a base of zero has no value, and a sum with it neither', () => {
    const rate = ratio(two, constant(0));
    expect(valueOf(rate)).toEqual({ kind: 'none', reason: 'zeroBase', at: undefined });
    expect(valueInWords(sum([two, rate]))).toBe('zeroBase');
  });

  test('one cell by itself may be blank, several are summed', () => {
    expect(valueInWords(single([blankCell()]))).toBe('blank');
    expect(valueInWords(single([sampleCell('2')]))).toBe('2');
    expect(valueInWords(single([sampleCell('2'), blankCell(), sampleCell('3')]))).toBe('5');
    expect(valueInWords(single([]))).toBe('0');
  });
});
