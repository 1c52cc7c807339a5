import {
  cell,
  constant,
  difference,
  judge,
  percentage,
  ratio,
  round,
  sum,
  total,
  type Expr,
  type Relation,
} from '../../../src/core/expression';
import { at, blankCell, sampleCell, unreadCell } from './sampleCell';

const printed = (written: string): Expr => cell(sampleCell(written));
const exact = (written: string): Expr => cell(sampleCell(written, { digits: 'exact' }));

function relation(left: Expr, right: Expr, more: Partial<Relation> = {}): Relation {
  return { comparison: 'equals', left, right, reading: 'printed', ...more };
}

const [current, fall] = [printed('19.56'), printed('3.59')];
const rateOfFall = percentage(fall, sum([current, fall]));
const threePublic = total(['10.77', '259.52', '623.06', '474.40'].map((written) => sampleCell(written)));

describe('judge', () => {
  test.each<[string, Relation, string]>([
    [
      '10.77 + 259.52 + 623.06 + 474.40 against 1,367.76 is rounding',
      relation(threePublic, printed('1367.76')),
      'rounding',
    ],
    ['a sum that foots is tied', relation(threePublic, printed('1367.75')), 'tied'],
    ['a sum off by more than its digits is refuted', relation(threePublic, printed('1367.79')), 'refuted'],
    ['19.56，减少 3.59，下降 15.31 % is refuted', relation(printed('15.31'), rateOfFall), 'refuted'],
    ['15.48 % is just out of reach of [15.486, 15.529]', relation(printed('15.48'), rateOfFall), 'refuted'],
    ['15.49 % stands', relation(printed('15.49'), rateOfFall), 'rounding'],
    ['15.53 % stands', relation(printed('15.53'), rateOfFall), 'rounding'],
    ['15.54 % is refuted', relation(printed('15.54'), rateOfFall), 'refuted'],
    [
      '19.56 / 30.67 = 63.76 % cannot be refuted',
      relation(printed('63.76'), percentage(current, printed('30.67'))),
      'rounding',
    ],
    [
      '京卡 99.93 % of 6.00 in 6.00 stands',
      relation(printed('99.93'), percentage(printed('6.00'), printed('6.00'))),
      'rounding',
    ],
    [
      '失分率 19.34 % of (3 − 2.42) / 3 is refuted',
      relation(printed('19.34'), percentage(difference(exact('3'), exact('2.42')), exact('3'))),
      'refuted',
    ],
    [
      '269.85 and then 269.86 for the same item is refuted',
      relation(printed('269.85'), printed('269.86'), { reading: 'repeated' }),
      'refuted',
    ],
    [
      '269.85 repeated is tied',
      relation(printed('269.85'), printed('269.85'), { reading: 'repeated' }),
      'tied',
    ],
    [
      '269.85 and then 269.9 may be the same item, printed to fewer digits',
      relation(printed('269.9'), printed('269.85'), { reading: 'repeated' }),
      'rounding',
    ],
    [
      '269.84 and then 269.9 are not: their intervals do not meet',
      relation(printed('269.9'), printed('269.84'), { reading: 'repeated' }),
      'refuted',
    ],
    [
      'a print with zeros that its cell does not know is compared by what both stand for',
      relation(printed('269.94'), round(printed('269.9'), 2), { reading: 'repeated' }),
      'rounding',
    ],
    [
      'a print against its cell rounded to the same digits must be equal',
      relation(printed('269.86'), round(printed('269.852'), 2), { reading: 'repeated' }),
      'refuted',
    ],
    [
      'an exact cell is no print: it must be equal',
      relation(printed('269.9'), exact('269.85'), { reading: 'repeated' }),
      'refuted',
    ],
    [
      'a computed figure must be equal once it is rounded',
      relation(printed('269.9'), round(sum([printed('269.85')]), 2), { reading: 'repeated' }),
      'refuted',
    ],
    [
      'exact amounts that foot are tied: 0.1 + 0.2 is 0.3',
      relation(sum([exact('0.1'), exact('0.2')]), exact('0.3')),
      'tied',
    ],
    ['exact amounts a cent apart are refuted', relation(exact('10.01'), exact('10.02')), 'refuted'],
    [
      'a part below its whole is tied',
      relation(printed('1.00'), printed('2.00'), { comparison: 'atMost' }),
      'tied',
    ],
    [
      'a part as large as its whole is tied',
      relation(printed('2.00'), printed('2.00'), { comparison: 'atMost' }),
      'tied',
    ],
    [
      'a part above its whole by a rounding is rounding',
      relation(printed('2.01'), printed('2.00'), { comparison: 'atMost' }),
      'rounding',
    ],
    [
      'a part above its whole is refuted',
      relation(printed('2.02'), printed('2.00'), { comparison: 'atMost' }),
      'refuted',
    ],
    [
      'a whole above its part is tied',
      relation(printed('2.00'), printed('1.00'), { comparison: 'atLeast' }),
      'tied',
    ],
    [
      'a whole below its part by a rounding is rounding',
      relation(printed('2.00'), printed('2.01'), { comparison: 'atLeast' }),
      'rounding',
    ],
    [
      'a whole below its part is refuted',
      relation(printed('2.00'), printed('2.02'), { comparison: 'atLeast' }),
      'refuted',
    ],
  ])('%s', (_, given, verdict) => {
    expect(judge(given).verdict).toBe(verdict);
  });

  test('the figures of the verdict say how far apart the sides are and how far rounding could explain it', () => {
    const verdict = judge(relation(threePublic, printed('1367.76')));
    expect(verdict).toMatchObject({ verdict: 'rounding' });
    expect(
      verdict.verdict === 'notChecked'
        ? []
        : [verdict.left, verdict.right, verdict.difference, verdict.allowed].map((value) => value.toFixed()),
    ).toEqual(['1367.75', '1367.76', '-0.01', '0.025']);
  });

  test.each([
    ['99.82', 'refuted'],
    ['99.83', 'rounding'],
    ['100.17', 'rounding'],
    ['100.18', 'refuted'],
  ])('京卡 allows [99.83, 100.17]: %s is %s', (said, verdict) => {
    const rate = percentage(printed('6.00'), printed('6.00'));
    expect(judge(relation(printed(said), rate)).verdict).toBe(verdict);
  });

  test('a cell on both sides is one cell: what it is known to does not count twice', () => {
    const shared = printed('5');
    expect(judge(relation(sum([shared, exact('1')]), shared)).verdict).toBe('refuted');
  });

  test('接待 0.3，增加 0.3，增长 100 % is not checked: its base is zero', () => {
    const [reception, rise] = [printed('0.3'), printed('0.3')];
    const rate = percentage(rise, difference(reception, rise));
    expect(judge(relation(printed('100'), rate))).toEqual({
      verdict: 'notChecked',
      because: { kind: 'none', reason: 'zeroBase', at: undefined },
    });
  });

  test('a base that may be zero within its digits lets a tie stand and refutes nothing', () => {
    const rate = ratio(exact('1'), difference(printed('0.02'), printed('0.01')));
    expect(judge(relation(exact('100'), rate)).verdict).toBe('tied');
    expect(judge(relation(exact('50'), rate))).toMatchObject({
      verdict: 'notChecked',
      because: { reason: 'zeroBase' },
    });
    expect(judge(relation(exact('50'), rate, { comparison: 'atMost' })).verdict).toBe('tied');
  });

  test('what is blank or unread on either side is not checked, and says where', () => {
    const blank = cell(blankCell(at('C5')));
    const unread = cell(unreadCell('abc', at('D6')));
    expect(judge(relation(blank, constant(0)))).toEqual({
      verdict: 'notChecked',
      because: { kind: 'none', reason: 'blank', at: at('C5') },
    });
    expect(judge(relation(constant(0), unread))).toEqual({
      verdict: 'notChecked',
      because: { kind: 'none', reason: 'unread', at: at('D6') },
    });
  });
});
