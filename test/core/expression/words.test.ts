import fc from 'fast-check';
import {
  absolute,
  cell,
  constant,
  contentInWords,
  count,
  difference,
  lesser,
  mean,
  noValueInWords,
  percentage,
  ratio,
  round,
  sum,
  total,
  valueOf,
  wordsOf,
  type Expr,
} from '../../../src/core/expression';
import { arbitrarySample, seeded } from './arbitrary';
import { parseWords } from './parseWords';
import { at, blankCell, sampleCell, unreadCell } from './sampleCell';

const [current, prior] = [cell(sampleCell('2485.71')), cell(sampleCell('2598.92'))];

describe('wordsOf', () => {
  test.each<[Expr, string, string]>([
    [difference(current, prior), '2,485.71 − 2,598.92 = −113.21', '2,485.71 − 2,598.92 = −113.21'],
    [
      round(percentage(difference(current, prior), prior), 2),
      '四舍五入(((2,485.71 − 2,598.92) ÷ 2,598.92) × 100; 2) = −4.36',
      'round(((2,485.71 − 2,598.92) ÷ 2,598.92) × 100; 2) = −4.36',
    ],
    [ratio(constant(1), constant(3)), '1 ÷ 3 ≈ 0.3333333333', '1 ÷ 3 ≈ 0.3333333333'],
    [mean([current, prior]), '平均(2,485.71; 2,598.92) = 2,542.315', 'mean(2,485.71; 2,598.92) = 2,542.315'],
    [lesser(current, constant(10)), '较小者(2,485.71; 10) = 10', 'lesser(2,485.71; 10) = 10'],
    [absolute(difference(constant(1), constant(3))), '|1 − 3| = 2', '|1 − 3| = 2'],
    [sum([constant(-1), current]), '(−1) + 2,485.71 = 2,484.71', '(−1) + 2,485.71 = 2,484.71'],
    [sum([current, cell(blankCell())]), '2,485.71 = 2,485.71', '2,485.71 = 2,485.71'],
    [sum([]), '无数据 = 0', 'nothing = 0'],
    [difference(current, sum([])), '2,485.71 − 无数据 = 2,485.71', '2,485.71 − nothing = 2,485.71'],
    [
      ratio(sum([current, cell(blankCell())]), constant(10)),
      '2,485.71 ÷ 10 = 248.571',
      '2,485.71 ÷ 10 = 248.571',
    ],
    [ratio(sum([constant(-5)]), constant(10)), '(−5) ÷ 10 = −0.5', '(−5) ÷ 10 = −0.5'],
    [
      ratio(sum([difference(current, prior)]), constant(1)),
      '(2,485.71 − 2,598.92) ÷ 1 = −113.21',
      '(2,485.71 − 2,598.92) ÷ 1 = −113.21',
    ],
    [current, '2,485.71', '2,485.71'],
    [constant('-1000'), '−1,000', '−1,000'],
    [count([sampleCell('1'), sampleCell('2')]), '2', '2'],
  ])('%# tell how the value comes about', (expr, zh, en) => {
    expect(wordsOf(expr)).toEqual({ zh, en });
  });

  test('tell why there is no value', () => {
    expect(wordsOf(difference(current, cell(blankCell(at('C5')))))).toEqual({
      zh: '2,485.71 − 空白（未填） = 无数值（收入!C5未填）',
      en: '2,485.71 − blank (not filled in) = no value (收入!C5 is blank)',
    });
    expect(wordsOf(sum([current, cell(unreadCell('abc', at('D6')))]))).toEqual({
      zh: '2,485.71 + 未能读取 = 无数值（收入!D6未能读取）',
      en: '2,485.71 + unread = no value (收入!D6 could not be read)',
    });
    expect(wordsOf(ratio(current, constant(0)))).toEqual({
      zh: '2,485.71 ÷ 0 = 无数值（基数为零）',
      en: '2,485.71 ÷ 0 = no value (the base is zero)',
    });
    expect(wordsOf(mean([cell(blankCell())]))).toEqual({
      zh: '平均() = 无数值（全部未填）',
      en: 'mean() = no value (nothing is filled in)',
    });
    expect(noValueInWords({ kind: 'none', reason: 'zeroBase', at: undefined }).en).toBe(
      'no value (the base is zero)',
    );
    expect(noValueInWords({ kind: 'none', reason: 'unlistedCode', at: at('A5') })).toEqual({
      zh: '收入!A5的编码不在科目目录中',
      en: 'the code in 收入!A5 is not in the dictionary',
    });
  });

  test('say what is given by its value alone, and how nothing came to be where it has none', () => {
    const change = difference(current, prior);
    expect(wordsOf(percentage(change, prior), [change, prior]).en).toBe(
      '((−113.21) ÷ 2,598.92) × 100 ≈ −4.3560402013',
    );
    const none = difference(current, cell(blankCell(at('C5'))));
    expect(wordsOf(ratio(none, current), [none]).zh).toMatch(/^\(2,485.71 − 空白（未填）\) ÷ 2,485.71 = /);
  });

  test('a cell holds its number, or says that it has none', () => {
    const cells = [sampleCell('1200'), blankCell(), unreadCell('abc')];
    expect(cells.map((one) => contentInWords(one).zh)).toEqual(['1,200', '空白（未填）', '未能读取']);
  });

  test('parse back in both languages: the left side comes to the value, the right side says it', () => {
    fc.assert(
      fc.property(arbitrarySample(), fc.constantFrom('zh' as const, 'en' as const), ({ expr }, language) => {
        const value = valueOf(expr);
        if (value.kind === 'none') {
          expect(wordsOf(expr)[language]).toMatch(
            / = (无数值（.+）|no value \(.+\))$|^(空白（未填）|blank \(not filled in\)) = /,
          );
          return;
        }
        const { left, sign, right } = parseWords(wordsOf(expr)[language]);
        expect(left.toFixed()).toBe(value.value.toFixed());
        expect(right.toFixed()).toBe(
          sign === 'alone' ? left.toFixed() : value.value.toDecimalPlaces(10).toFixed(),
        );
        if (sign !== 'alone') expect(right.eq(left)).toBe(sign === '=');
      }),
      seeded,
    );
  });

  test('a total of cells says all its terms', () => {
    const cells = ['0.1', '0.2', '0.3'].map((written) => sampleCell(written));
    expect(wordsOf(total(cells)).en).toBe('0.1 + 0.2 + 0.3 = 0.6');
  });
});
