import {
  absolute,
  cell,
  constant,
  count,
  difference,
  lesser,
  mean,
  needsOf,
  nonZero,
  percentage,
  product,
  ratio,
  round,
  sum,
  total,
  type Cell,
  type Expr,
  type Need,
} from '../../../src/core/expression';
import { at, blankCell, sampleCell, unreadCell } from './sampleCell';

const [a, b] = [sampleCell('1.5', { ref: at('D5') }), sampleCell('2', { ref: at('D6') })];
const zero = sampleCell('0', { ref: at('D7') });
const blank = blankCell(at('D8'));
const numberIn = (name: string): Need => ({ holds: `ISNUMBER('收入'!${name})`, otherwise: 'blank' });
const base = (holds: string): Need => ({ holds, otherwise: 'zeroBase' });
const onlySaid = ({ holds, otherwise }: Need): Need => ({ holds, otherwise });

describe('needsOf', () => {
  test.each<[string, Expr, readonly Need[]]>([
    ['a cell needs a number', cell(a), [numberIn('D5')]],
    ['a blank cell does too', cell(blank), [numberIn('D8')]],
    ['a number typed as text is read by VALUE', cell(sampleCell('3', { form: 'text' })), []],
    ['a constant needs nothing', constant(5), []],
    ['a count needs nothing', count([a]), []],
    ['a sum leaves blank cells out', total([a, blank]), []],
    ['a mean does too', mean([cell(a), cell(blank)]), []],
    ['a mean of nothing never has a value', mean([]), [{ holds: false, otherwise: 'blank' }]],
    ['a cell used twice is asked for once', difference(cell(a), absolute(cell(a))), [numberIn('D5')]],
    ['both sides in their order', lesser(cell(b), cell(a)), [numberIn('D6'), numberIn('D5')]],
    [
      'a ratio needs its sides, then a base',
      percentage(cell(a), cell(b)),
      [numberIn('D5'), numberIn('D6'), base("'收入'!D6<>0")],
    ],
    ['a constant base needs nothing', round(ratio(cell(a), constant(10000)), 2), [numberIn('D5')]],
    ['a base of zero is one', ratio(total([a]), cell(zero)), [numberIn('D7'), base("'收入'!D7<>0")]],
    [
      'a ratio in a sum needs its base',
      sum([ratio(total([a]), total([a, b]))]),
      [base("ROUND(SUM('收入'!D5:D6),9)<>0")],
    ],
  ])('%s', (_, expr, needs) => {
    expect(needsOf(expr)?.map(onlySaid)).toEqual(needs);
  });

  test.each<[string, Expr]>([
    ['a cell that could not be read', cell(unreadCell('甲'))],
    ['a mean of blank cells', mean([cell(blank)])],
    ['a base that only we can read and is zero', ratio(total([a]), cell(loose('0')))],
  ])('cannot tell of %s', (_, expr) => {
    expect(needsOf(expr)).toBeUndefined();
  });
});

function loose(written: string): Cell {
  return sampleCell(written, { form: 'looseText' });
}

describe('nonZero', () => {
  test.each<[string, Expr, string | undefined]>([
    ['a cell is compared as it is', cell(a), "'收入'!D5<>0"],
    ['whatever unit it is brought to', ratio(cell(a), constant(10000)), "'收入'!D5<>0"],
    ['a sum without the rest of doubles', total([a, b]), "ROUND(SUM('收入'!D5:D6),9)<>0"],
    ['what Excel cannot compute cannot be compared', product(cell(loose('1')), cell(a)), undefined],
  ])('%s', (_, expr, condition) => {
    expect(nonZero(expr)).toBe(condition);
  });
});
