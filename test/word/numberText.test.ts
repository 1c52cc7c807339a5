import { Decimal } from '../../src/core/expression';
import { styles } from '../../src/core/sheets';
import { numberText } from '../../src/word/numberText';

describe('a number as its cell prints it', () => {
  test.each([
    ['1234567.5', '#,##0.00', '1,234,567.50'],
    ['-1234.565', '#,##0.00', '-1,234.57'],
    ['-0.001', '#,##0.00', '0.00'],
    ['0', '#,##0.00;-#,##0.00;', ''],
    ['-12', '#,##0.00;-#,##0.00;', '-12.00'],
    ['99.934', '0.00"%"', '99.93%'],
    ['13', '0" 个"', '13 个'],
    ['1234', '#,##0', '1,234'],
    ['9.50', 'General', '9.5'],
  ])('%s as %s is %s', (value, format, text) => {
    expect(numberText(new Decimal(value), format)).toBe(text);
  });

  test('every look of a cell prints numbers', () => {
    for (const { numberFormat } of Object.values(styles))
      expect(numberText(new Decimal(1), numberFormat)).toMatch(/^1/u);
  });

  test('an unknown format is a fault of ours', () => {
    expect(() => numberText(new Decimal(1), '[h]:mm')).toThrow('[h]:mm');
  });
});
