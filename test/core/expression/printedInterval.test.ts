import { printedInterval } from '../../../src/core/expression/printedInterval';
import { blankCell, sampleCell } from './sampleCell';

describe('printedInterval', () => {
  test('a cell rounded to d digits stands for v ± ½·10⁻ᵈ', () => {
    const { low, high } = printedInterval(sampleCell('6.00'));
    expect([low.toFixed(), high.toFixed()]).toEqual(['5.995', '6.005']);
  });

  test('an exact cell stands for itself', () => {
    const { low, high } = printedInterval(sampleCell('6.00', { digits: 'exact' }));
    expect([low.toFixed(), high.toFixed()]).toEqual(['6', '6']);
  });

  test('nothing is known of a cell without a number', () => {
    const { low, high } = printedInterval(blankCell());
    expect([low.toNumber(), high.toNumber()]).toEqual([-Infinity, Infinity]);
  });
});
