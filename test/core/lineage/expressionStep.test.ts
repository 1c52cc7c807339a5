import {
  absolute,
  cell,
  constant,
  count,
  difference,
  lesser,
  mean,
  percentage,
  product,
  ratio,
  round,
  sum,
  type Expr,
} from '../../../src/core/expression';
import { sourcesOf, stepOf, type Step } from '../../../src/core/lineage';
import { at, blankCell, sampleCell } from '../expression/sampleCell';

const a = sampleCell('1200', { ref: at('B2') });
const b = sampleCell('300', { ref: at('B3') });

/** Names and values in English, indented by how deep they stand. */
function told({ name, value, cell: place, from }: Step, depth = 0): readonly string[] {
  const own = `${' '.repeat(depth)}${name.en}: ${value.en}${place === undefined ? '' : ` at ${place}`}`;
  return [own, ...from.flatMap((step) => told(step, depth + 1))];
}

test('a figure is told step by step down to its cells', () => {
  expect(told(stepOf(percentage(difference(cell(a), cell(b)), cell(b))))).toEqual([
    'Product: 300',
    ' Quotient: 3',
    '  Difference: 900',
    '   收入明细 › 合计: 1,200 at 收入!B2',
    '   收入明细 › 合计: 300 at 收入!B3',
    '  收入明细 › 合计: 300 at 收入!B3',
    ' Constant: 100',
  ]);
});

test('a step has its sum in words, but neither a cell nor what is a number already', () => {
  expect(stepOf(difference(cell(a), cell(b))).words?.en).toBe('1,200 − 300 = 900');
  expect(stepOf(cell(a)).words).toBeUndefined();
  expect(stepOf(constant(2)).words).toBeUndefined();
});

test('a sum too long to read is told by its length', () => {
  const long = stepOf(sum(Array.from({ length: 13 }, () => cell(b))));
  expect([long.name.en, long.value.en, long.words]).toEqual(['Sum of 13', '3,900', undefined]);
  expect(long.from).toHaveLength(13);
});

test('what is counted is told with what it holds', () => {
  const staff = { ref: at('A2'), path: '机构 › 名称', text: '办公室' };
  expect(told(stepOf(count([staff, b])))).toEqual([
    'How many: 2: 2',
    ' 机构 › 名称: 办公室 at 收入!A2',
    ' 收入明细 › 合计: 300 at 收入!B3',
  ]);
  expect(stepOf(count([staff])).words).toBeUndefined();
});

test('what has no value says why', () => {
  expect(told(stepOf(ratio(cell(a), cell(blankCell(at('C1'))))))).toEqual([
    'Quotient: no value (收入!C1 is blank)',
    ' 收入明细 › 合计: 1,200 at 收入!B2',
    ' 收入明细 › 合计: no value (收入!C1 is blank) at 收入!C1',
  ]);
});

test.each<readonly [Expr, string, number]>([
  [mean([cell(a), cell(b)]), '2 项的平均', 2],
  [product(cell(a), cell(b)), '相乘', 2],
  [lesser(cell(a), cell(b)), '取较小者', 2],
  [absolute(cell(a)), '取绝对值', 1],
  [round(cell(a), 2), '四舍五入到 2 位小数', 1],
])('each operation has its name: %#', (expr, name, operands) => {
  const step = stepOf(expr);
  expect([step.name.zh, step.from.length]).toEqual([name, operands]);
});

test('the cells that a figure stands on are told once each, counted ones among them', () => {
  const counted = count([{ ref: at('A2'), path: '机构 › 名称', text: '办公室' }]);
  expect(sourcesOf(ratio(sum([cell(a), cell(b), cell(a)]), counted))).toEqual([
    '收入!B2',
    '收入!B3',
    '收入!A2',
  ]);
  expect(sourcesOf(constant(1))).toEqual([]);
});
