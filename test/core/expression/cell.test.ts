import { address, addressInSheet, quotedSheet } from '../../../src/core/expression';
import { at } from './sampleCell';

describe('references', () => {
  test.each(['A1', 'D5', 'Z9', 'AA10', 'AZ1', 'BA1', 'ZZ7', 'AAA1', 'XFD1048576'])(
    '%s is written as Excel does',
    (name) => {
      expect(addressInSheet(at(name))).toBe(name);
    },
  );

  test('a formula quotes every sheet name and doubles the quotes in it', () => {
    expect(quotedSheet('收入')).toBe("'收入'");
    expect(quotedSheet("O'Brien's")).toBe("'O''Brien''s'");
  });

  test.each([
    ['收入', '收入!D5'],
    ['Sheet_1.a', 'Sheet_1.a!D5'],
    ['收入 明细', "'收入 明细'!D5"],
    ['2020', "'2020'!D5"],
    ["it's", "'it''s'!D5"],
  ])('people see the sheet %s as %s', (sheet, expected) => {
    expect(address(at('D5', sheet))).toBe(expected);
  });
});
