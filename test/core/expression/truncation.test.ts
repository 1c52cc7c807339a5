import { cell, constant, mayBeCutOff, type Expr } from '../../../src/core/expression';
import { blankCell, sampleCell } from './sampleCell';

const exact = (written: string): Expr => cell(sampleCell(written, { digits: 'exact' }));
const printed = (written: string): Expr => cell(sampleCell(written));

describe('a number with its last digits cut off', () => {
  test.each([
    ['9.9', 1, '9.99', true],
    ['9.9', 1, '9.9', true],
    ['9.9', 1, '10', false],
    ['9.9', 1, '9.8999', false],
    ['9', 0, '9.999', true],
    ['-9.9', 1, '-9.99', true],
    ['-9.9', 1, '-9.9', true],
    ['-9.9', 1, '-10', false],
    ['-9.9', 1, '-9.8', false],
    ['0', 0, '0.9', true],
  ])('prints as %s at %d digits: %s is %p', (print, digits, number, verdict) => {
    expect(mayBeCutOff(printed(print), digits, exact(number))).toBe(verdict);
  });

  test('may be any that a print stands for: the end of what is cut off stays out', () => {
    expect(mayBeCutOff(constant('9.9'), 1, printed('10.00'))).toBe(true);
    expect(mayBeCutOff(constant('9.9'), 1, printed('10.005'))).toBe(false);
    expect(mayBeCutOff(constant('-9.99'), 2, printed('-10.005'))).toBe(false);
    expect(mayBeCutOff(constant('-9.99'), 2, printed('-10.00'))).toBe(true);
  });

  test('is none where one of them has no value', () => {
    expect(mayBeCutOff(cell(blankCell()), 1, exact('9.99'))).toBe(false);
    expect(mayBeCutOff(printed('9.9'), 1, cell(blankCell()))).toBe(false);
  });
});
