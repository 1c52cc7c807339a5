import {
  cell,
  constant,
  difference,
  ratio,
  shown,
  shownDigits,
  shownSign,
  shownValue,
  type Expr,
  type Figure,
} from '../../../src/core/expression';
import { blankCell, sampleCell } from './sampleCell';

function figure(expr: Expr): Figure {
  return { id: 'change', label: { zh: '增减', en: 'Change' }, measure: '万元', digits: 2, expr };
}

describe('a figure', () => {
  test('is shown rounded half-up to its digits, once', () => {
    const third = figure(ratio(constant(2), constant(3)));
    expect(shown(third)).toEqual({ kind: 'round', of: third.expr, digits: 2 });
    expect(shownValue(third)).toMatchObject({ kind: 'value' });
    expect(shownDigits(third)).toBe('0.67');
    expect(shownDigits(figure(constant(3)))).toBe('3.00');
  });

  test.each([
    ['2485.71', '2598.92', 'down'],
    ['2598.92', '2485.71', 'up'],
    ['1.004', '1', 'flat'],
    ['1', '1.004', 'flat'],
    ['1.005', '1', 'up'],
  ])('%s after %s prints as %s', (current, prior, sign) => {
    const change = difference(cell(sampleCell(current)), cell(sampleCell(prior)));
    expect(shownSign(figure(change))).toBe(sign);
  });

  test('has neither digits nor sign where it has no value', () => {
    const missing = figure(cell(blankCell()));
    expect(shownValue(missing)).toMatchObject({ kind: 'none', reason: 'blank' });
    expect(shownDigits(missing)).toBeUndefined();
    expect(shownSign(missing)).toBeUndefined();
  });
});
