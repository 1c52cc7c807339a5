import { Decimal, mayBeCutTo } from '../../../src/core/expression';
import { exactly } from '../../../src/core/expression/intervalArithmetic';

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
  ])('prints as %s at %d digits: %s is %p', (print, digits, value, verdict) => {
    expect(mayBeCutTo(new Decimal(print), digits, exactly(new Decimal(value)))).toBe(verdict);
  });

  test('may be any of an interval: the end of what is cut off stays out', () => {
    const between = (low: string, high: string) => ({ low: new Decimal(low), high: new Decimal(high) });
    expect(mayBeCutTo(new Decimal('9.9'), 1, between('9.99', '10.2'))).toBe(true);
    expect(mayBeCutTo(new Decimal('9.9'), 1, between('10', '10.2'))).toBe(false);
    expect(mayBeCutTo(new Decimal('9.9'), 1, between('9.7', '9.9'))).toBe(true);
    expect(mayBeCutTo(new Decimal('-9.9'), 1, between('-10.2', '-10'))).toBe(false);
  });
});
