import fc from 'fast-check';
import { readNumber, type NumberReading } from '../../../../src/core/account/reading/number';
import { grouped, type CellContent } from '../../../../src/core/expression';
import { arbitraryAmount, seeded } from '../../expression/arbitrary';

const yuan: NumberReading = { kind: 'amount', money: '元', amountDigits: 2 };
const tenThousand: NumberReading = { kind: 'amount', money: '万元', amountDigits: 2 };
const score: NumberReading = { kind: 'score', money: '万元', amountDigits: 2 };
const print: NumberReading = { kind: 'print', money: '元', amountDigits: 2 };
const count: NumberReading = { kind: 'count', money: '万元', amountDigits: 2 };

function inShort(content: CellContent): string {
  switch (content.kind) {
    case 'number':
      return `${content.value.toFixed()} ${content.form} ${content.digits}`;
    case 'blank':
      return 'blank';
    case 'unread':
      return `unread ${content.found}`;
  }
}

describe('readNumber', () => {
  test.each<[unknown, string]>([
    [12.3, '12.3 number exact'],
    [0, '0 number exact'],
    [-0.05, '-0.05 number exact'],
    [0.1 + 0.2, '0.3 number exact'],
    [1234567890.12, '1234567890.12 number exact'],
    [1e-7, '0.0000001 number exact'],
    ['12.30', '12.3 text exact'],
    [' 12.30 ', '12.3 text exact'],
    ['1,234,567.89', '1234567.89 text exact'],
    ['+5', '5 text exact'],
    ['-5', '-5 text exact'],
    ['１，２３４．５０', '1234.5 looseText exact'],
    ['1 234.50', '1234.5 looseText exact'],
    ['−5.10', '-5.1 looseText exact'],
    ['－5.10', '-5.1 looseText exact'],
    ['　12.30', '12.3 looseText exact'],
    ['12.30\u00a0', '12.3 looseText exact'],
    ['', 'blank'],
    ['  ', 'blank'],
    [null, 'blank'],
    [undefined, 'blank'],
    ['-', 'blank'],
    ['—', 'blank'],
    ['——', 'blank'],
    ['－', 'blank'],
    ['−', 'blank'],
    ['1,2.3', 'unread 1,2.3'],
    ['12.3万元', 'unread 12.3万元'],
    ['1.2.3', 'unread 1.2.3'],
    ['1e3', 'unread 1e3'],
    ['（12.30）', 'unread （12.30）'],
    ['无', 'unread 无'],
    ['#REF!', 'unread #REF!'],
    [true, 'unread TRUE'],
    [false, 'unread FALSE'],
    [NaN, 'unread NaN'],
    [Infinity, 'unread Infinity'],
  ])('as an amount in 元, %p is read as %s', (found, expected) => {
    expect(inShort(readNumber(found, yuan))).toBe(expected);
  });

  test.each<[unknown, string]>([
    [2485.71, '2485.71 number 2'],
    [3, '3 number 2'],
    [2485.7123, '2485.7123 number 4'],
    ['0.30', '0.3 text 2'],
    [0.1 + 0.2, '0.3 number 2'],
  ])('as an amount in 万元, %p is known to two digits or as many as it shows: %s', (found, expected) => {
    expect(inShort(readNumber(found, tenThousand))).toBe(expected);
  });

  test.each<[unknown, string]>([
    [3, '3 number exact'],
    [0, '0 number exact'],
    ['12', '12 text exact'],
    [3.5, 'unread 3.5'],
    [-3, 'unread -3'],
    ['3人', 'unread 3人'],
  ])('as a count, %p is read as %s', (found, expected) => {
    expect(inShort(readNumber(found, count))).toBe(expected);
  });

  test.each<[unknown, string]>([
    [8.5, '8.5 number exact'],
    [-1, '-1 number exact'],
    ['9.50', '9.5 text exact'],
    ['优秀', 'unread 优秀'],
    ['—', 'blank'],
  ])('as a score, %p is read as %s', (found, expected) => {
    expect(inShort(readNumber(found, score))).toBe(expected);
  });

  test.each<[unknown, string]>([
    [99.93, '99.93 number 2'],
    [9.9, '9.9 number 1'],
    [10, '10 number 0'],
    ['99.93%', 'unread 99.93%'],
  ])('as a print, %p is known to the digits it shows: %s', (found, expected) => {
    expect(inShort(readNumber(found, print))).toBe(expected);
  });

  test('what is written with commas or without is read as it was, as text or as a number', () => {
    fc.assert(
      fc.property(arbitraryAmount({ decimals: 6, largest: 1e8 }), (value) => {
        const texts = [value.toFixed(), grouped(value), value.toNumber()];
        for (const found of texts) {
          const content = readNumber(found, yuan);
          expect(content.kind === 'number' && content.value.eq(value)).toBe(true);
        }
      }),
      seeded,
    );
  });
});
