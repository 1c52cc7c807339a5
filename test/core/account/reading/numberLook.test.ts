import { lookUnder, mayLookOtherwise, shownAs } from '../../../../src/core/account/reading/numberLook';
import { amountColumn, countColumn, printColumn, scoreColumn } from '../../../../src/core/inputs/table';

test.each([
  ['General', undefined],
  ['@', undefined],
  ['0.00', undefined],
  ['#,##0.00_ ;[Red]-#,##0.00', undefined],
  ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', undefined],
  ['0.00E+00', undefined],
  ['#,##0.00"元"', undefined],
  ['0\\d', undefined],
  ['0"days"', undefined],
  ['[DBNum1][$-804]General', undefined],
  ['[$¥-804]#,##0.00', undefined],
  ['[Magenta]0', undefined],
  ['', undefined],
  ['yyyy/m/d', 'date'],
  ['[$-F800]dddd, mmmm dd, yyyy', 'date'],
  ['yyyy"年"m"月"d"日"', 'date'],
  ['h:mm', 'date'],
  ['[h]:mm:ss', 'date'],
  ['[$-409]h:mm AM/PM', 'date'],
  ['0%', 'percent'],
  ['0.00%', 'percent'],
  ['0"%"', undefined],
  ['0.00;0%', undefined],
])('under %p a number looks like %p', (numberFormat, look) => {
  expect(lookUnder(numberFormat)).toBe(look);
});

test.each([
  [
    'amount',
    amountColumn('甲', 'A'),
    [44197, 36526, 54788, 0.52],
    [0, -44197, 36525, 54789, 1, '44197', true],
  ],
  ['count', countColumn('甲', 'A'), [44197], [12]],
  ['score', scoreColumn('甲', 'A'), [], [0.5, 44197]],
  ['print', printColumn('甲', 'A'), [0.9993, -0.05, 2], [0, 99.93]],
] as const)(
  'of an %s, only what could be a date, a time or a percentage is doubtful',
  (_, column, some, others) => {
    expect(some.filter((found) => !mayLookOtherwise(found, column))).toEqual([]);
    expect(others.filter((found) => mayLookOtherwise(found, column))).toEqual([]);
  },
);

test.each([
  ['date', 44197, '2021/1/1'],
  ['date', 44197.75, '2021/1/1'],
  ['date', 43890, '2020/2/29'],
  ['date', 44196, '2020/12/31'],
  ['date', 73109, '2100/2/28'],
  ['date', 73110, '2100/3/1'],
  ['date', 36585, '2000/2/29'],
  ['date', 367, '1901/1/1'],
  ['date', 1, '1900/1/1'],
  ['date', 61, '1900/3/1'],
  ['date', 2958465, '9999/12/31'],
  ['date', 20214800, '20214800'],
  ['date', -3, '-3'],
  ['date', 0.5208333333333334, '12:30'],
  ['date', 0.375, '9:00'],
  ['percent', 0.9993, '99.93%'],
  ['percent', 0.07, '7%'],
] as const)('what Excel shows as a %s for %p is told as %s', (look, found, shown) => {
  expect(shownAs(look, found)).toBe(shown);
});
