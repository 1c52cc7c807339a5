import fc from 'fast-check';
import { Decimal, fixed, grouped, roundHalfUp } from '../../../src/core/expression';
import { arbitraryAmount, seeded } from './arbitrary';

describe('decimals', () => {
  test('computing is exact where doubles are not', () => {
    expect(new Decimal('0.1').plus('0.2').toFixed()).toBe('0.3');
    expect(new Decimal('1.005').times(100).toFixed()).toBe('100.5');
  });

  test('halves are rounded away from zero, and up and down mirror each other', () => {
    fc.assert(
      fc.property(arbitraryAmount({ decimals: 6, largest: 1e9 }), fc.nat(4), (value, digits) => {
        const rounded = roundHalfUp(value, digits);
        const half = new Decimal(10).pow(-digits).div(2);
        expect(rounded.minus(value).abs().lte(half)).toBe(true);
        expect(roundHalfUp(value.neg(), digits).eq(rounded.neg())).toBe(true);
      }),
      seeded,
    );
  });

  test.each([
    ['2485.705', 2, '2485.71'],
    ['3', 2, '3.00'],
    ['-0.004', 2, '0.00'],
    ['-0.005', 2, '-0.01'],
  ])('%s is written to %i digits as %s', (value, digits, expected) => {
    expect(fixed(new Decimal(value), digits)).toBe(expected);
  });

  test.each([
    ['1234567.89', '1,234,567.89'],
    ['-2598.92', '−2,598.92'],
    ['999', '999'],
    ['1000', '1,000'],
    ['-0', '0'],
    ['0.0000001', '0.0000001'],
    ['0.1234567', '0.1234567'],
  ])('%s is written with thousands commas as %s', (value, expected) => {
    expect(grouped(new Decimal(value))).toBe(expected);
  });
});
