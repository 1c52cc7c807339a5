import {
  cell,
  constant,
  difference,
  type CellContent,
  type Expr,
  type Figure,
} from '../../../src/core/expression';
import { changeFrom } from '../../../src/core/narrative/change';

const figure = (expr: Expr): Figure => ({
  id: 'any',
  label: { zh: '数', en: 'number' },
  measure: '万元',
  digits: 2,
  expr,
});
const holding = (content: CellContent): Expr =>
  cell({ ref: { sheet: '表', row: 0, column: 0 }, path: '表 › 数', content });
const blank = holding({ kind: 'blank' });
const unread = holding({ kind: 'unread', found: '无' });

describe('changeFrom', () => {
  it.each<[string, Expr, Expr]>([
    ['up', constant(2), constant(1)],
    ['down', constant(1), constant(2)],
    ['flat', constant('1.004'), constant('1.001')],
    ['flat', constant(0), constant(0)],
    ['upFromZero', constant(1), constant('0.004')],
    ['upFromZero', constant(1), constant(-1)],
    ['downFromZero', constant(-1), constant(0)],
    ['noPrior', constant(1), blank],
    ['unread', constant(1), unread],
    ['unread', blank, constant(1)],
  ])('is %s', (expected, now, base) => {
    expect(changeFrom(figure(base), figure(difference(now, base)))).toBe(expected);
  });
});
