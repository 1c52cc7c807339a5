import { subordinateCount, subordinatesOf } from '../../../src/core/figures';
import { institutions } from '../../../src/core/inputs/institutions';
import { shownDigits } from '../../../src/core/expression';
import { sampleAccount } from '../sampleAccount';

describe('subordinateCount', () => {
  it('counts the units of a kind without the reporting body itself', () => {
    const account = sampleAccount();
    expect(shownDigits(subordinateCount.figure(account, 'institution'))).toBe('5');
    expect(shownDigits(subordinateCount.figure(account, 'administrative'))).toBe('0');
    expect(subordinateCount.figure(account, 'administrative').label.zh).toBe('下属行政单位数');
  });

  it('names them in the order of the list', () => {
    const rows = [
      ['行政单位', '丰台区总工会'],
      ['行政单位', '乙局'],
      ['事业单位', '甲馆'],
    ];
    const account = sampleAccount([{ table: institutions, rows }]);
    expect(subordinatesOf(account, 'administrative').map(({ text }) => text)).toEqual(['乙局']);
  });
});
