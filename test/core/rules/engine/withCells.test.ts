import {
  absolute,
  cell,
  constant,
  count,
  difference,
  lesser,
  mean,
  product,
  ratio,
  round,
  sum,
  valueOf,
  type Expr,
} from '../../../../src/core/expression';
import { relationWithCells } from '../../../../src/core/rules/engine/withCells';
import { sampleCell } from '../../expression/sampleCell';

const old = sampleCell('6');
const instead = sampleCell('9');
const kept = cell(sampleCell('3'));

const cases: readonly (readonly [string, Expr, string])[] = [
  ['itself', cell(old), '9'],
  ['another cell', kept, '3'],
  ['a constant', constant(5), '5'],
  ['a count', count([old]), '1'],
  ['a sum', sum([cell(old), kept]), '12'],
  ['a mean', mean([cell(old), kept]), '6'],
  ['a difference', difference(cell(old), kept), '6'],
  ['a product', product(kept, cell(old)), '27'],
  ['a ratio', ratio(cell(old), kept), '3'],
  ['the lesser of two', lesser(kept, sum([cell(old), constant(-7)])), '2'],
  ['an absolute', absolute(cell(old)), '9'],
  ['a rounding', round(cell(old), 0), '9'],
];

test.each(cases)('a cell is put in the place of another in %s', (_, expr, expected) => {
  const { left, right } = relationWithCells(
    { comparison: 'equals', left: expr, right: expr, reading: 'repeated' },
    new Map([[old, instead]]),
  );
  for (const side of [left, right]) {
    const value = valueOf(side);
    expect(value.kind === 'value' && value.value.toFixed()).toBe(expected);
  }
});
