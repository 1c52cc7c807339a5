import { Decimal } from '../../../../../src/core/expression';
import { anyNumber } from '../../../../../src/core/rules/engine/location/range';
import { likelihoodOf, meantBy } from '../../../../../src/core/rules/engine/location/slips';
import type { Slip } from '../../../../../src/core/rules/finding';

const slipsBetween = (held: string, meant: string): readonly Slip[] => [
  ...new Set(
    meantBy(new Decimal(held), anyNumber)
      .filter(({ value }) => value.eq(meant))
      .map(({ slip }) => slip),
  ),
];

test.each<readonly [string, string, Slip]>([
  ['1243', '1234', 'digitsSwapped'],
  ['12.43', '14.23', 'digitsSwapped'],
  ['102.5', '120.5', 'digitsSwapped'],
  ['1934', '1234', 'digitMistyped'],
  ['123', '1234', 'digitLost'],
  ['12234', '1234', 'digitAdded'],
  ['12340', '1234', 'decimalPointMoved'],
  ['1.234', '1234', 'decimalPointMoved'],
  ['-1234', '1234', 'signChanged'],
  ['12340000', '1234', 'unitMixedUp'],
  ['0.1234', '1234', 'unitMixedUp'],
  ['-1243', '-1234', 'digitsSwapped'],
])('%s may have been meant for %s', (held, meant, slip) => {
  expect(slipsBetween(held, meant)).toContain(slip);
});

test('what another money unit leaves nothing of is not mixed up with it', () => {
  expect(slipsBetween('13', '0')).not.toContain('unitMixedUp');
});

test('numbers without a slip between them have none', () => {
  expect(slipsBetween('1234', '5678')).toEqual([]);
  expect(meantBy(new Decimal(0), anyNumber)).toEqual([]);
});

test('a slip that can happen in few ways says more than one that can happen in many, and any more than none', () => {
  const [held, meant] = [new Decimal('1243'), new Decimal('1234')];
  const likelihoods = (['signChanged', 'digitsSwapped', 'digitMistyped', undefined] as const).map((slip) =>
    likelihoodOf(slip, meant, held),
  );
  expect(likelihoods).toEqual([...likelihoods].sort((a, b) => b - a));
});
