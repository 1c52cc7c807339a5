import {
  absolute,
  cell,
  cellsOf,
  constant,
  count,
  difference,
  lesser,
  mean,
  percentage,
  round,
  sum,
} from '../../../src/core/expression';
import { at, sampleCell } from './sampleCell';

const [a, b, c] = ['A1', 'B1', 'C1'].map((name) => sampleCell('1', { ref: at(name) })) as [
  ReturnType<typeof sampleCell>,
  ReturnType<typeof sampleCell>,
  ReturnType<typeof sampleCell>,
];

describe('cellsOf', () => {
  test('the cells stand in reading order, each once', () => {
    const rate = percentage(difference(cell(b), cell(a)), cell(a));
    expect(cellsOf(round(absolute(sum([rate, mean([cell(c), constant(1)])])), 2))).toEqual([b, a, c]);
  });

  test('or each time they are used', () => {
    expect(cellsOf(percentage(difference(cell(b), cell(a)), cell(a)), 'eachTime')).toEqual([b, a, a]);
  });

  test('the lesser of two stands on both', () => {
    expect(cellsOf(lesser(cell(b), lesser(cell(a), cell(b))), 'eachTime')).toEqual([b, a, b]);
  });

  test('constants and counts stand on no number cell', () => {
    expect(cellsOf(sum([constant(3), count([a])]))).toEqual([]);
  });
});
