import {
  absolute,
  cell,
  constant,
  count,
  difference,
  lesser,
  mean,
  round,
  sum,
  type Expr,
} from '../../../../src/core/expression';
import { condensed } from '../../../../src/core/rules/engine/condensed';
import { blankCell, sampleCell, unreadCell } from '../../expression/sampleCell';

const three = cell(sampleCell('3'));
const four = cell(sampleCell('4'));
const nothing = cell(sampleCell('0'));
const blank = cell(blankCell());
const unread = cell(unreadCell('x'));

const cases: readonly (readonly [string, Expr, Expr])[] = [
  ['zeros and blanks of a sum are left out', sum([three, nothing, blank, four]), sum([three, four])],
  ['a sum of one term is the term', sum([nothing, three]), three],
  ['a sum of nothing is zero', sum([nothing, blank]), constant(0)],
  ['what could not be read stays', sum([three, unread]), sum([three, unread])],
  ['a cell, a constant and a count stay', sum([three, constant(2), count([])]), sum([three, constant(2)])],
  ['a mean keeps its zeros', mean([three, nothing]), mean([three, nothing])],
  ['both sides of an operation', difference(sum([three, nothing]), sum([four])), difference(three, four)],
  ['both sides of the lesser', lesser(sum([three, nothing]), four), lesser(three, four)],
  ['what stands inside', round(absolute(sum([three, nothing])), 2), round(absolute(three), 2)],
];

test.each(cases)('%s', (_, expr, expected) => {
  expect(condensed(expr)).toEqual(expected);
});
