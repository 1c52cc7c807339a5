import { isSameMoney, typedAmount } from '../../../src/core/lineage/typedAmount';

test.each([
  ['2,485.71', '2485.71', undefined],
  ['２，４８５．７１', '2485.71', undefined],
  ['−2485.71 万元', '2485.71', '万元'],
  ['¥24,857,100 元', '24857100', '元'],
  ['24 857 100 Yuan', '24857100', 'yuan'],
  ['4.36％', '4.36', '%'],
])('%s is an amount', (search, digits, unit) => {
  expect(typedAmount(search)).toEqual({ digits, unit });
});

test.each(['', '财政拨款', '2485.71 财政', '2012901 行政运行', '1.2.3', '元'])('%s is none', (search) => {
  expect(typedAmount(search)).toBeUndefined();
});

describe('the same money in another unit', () => {
  const isSame = (search: string, printed: string, measure: '万元' | '元' | '%' = '万元') => {
    const typed = typedAmount(search);
    return typed !== undefined && isSameMoney(typed, printed, measure);
  };

  test.each([
    ['24857100', '2485.71'],
    ['24,857,123.45 元', '2485.71'],
    ['0.2486亿元', '2485.71'],
    ['24857千元', '2485.71'],
  ])('%s is 2485.71 万元', (search, printed) => {
    expect(isSame(search, printed)).toBe(true);
  });

  test('is found where the report prints 元', () => {
    expect(isSame('2,485.71万元', '24857123.45', '元')).toBe(true);
    expect(isSame('2485.71', '24857123.45', '元')).toBe(true);
  });

  test('is not another amount, a small number without a unit, or per cent', () => {
    expect(isSame('24857200元', '2485.71')).toBe(false);
    expect(isSame('100', '0.01')).toBe(false);
    expect(isSame('100元', '0.01')).toBe(true);
    expect(isSame('2485.71%', '2485.71')).toBe(false);
    expect(isSame('24857100', '2485.71', '%')).toBe(false);
  });
});
