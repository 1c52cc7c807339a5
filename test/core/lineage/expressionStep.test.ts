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
import { at, blankCell, sampleCell, unreadCell } from '../expression/sampleCell';

const a = sampleCell('1200', { ref: at('B2') });
const b = sampleCell('300', { ref: at('B3') });

/** Names and values in English, indented by how deep they stand. */
function told({ name, value, cell: place, from }: Step, depth = 0): readonly string[] {
  const own = `${' '.repeat(depth)}${name.en}: ${value.en}${place === undefined ? '' : ` at ${place}`}`;
  return [own, ...from.flatMap((step) => told(step, depth + 1))];
}

test('a figure is told step by step down to its cells', () => {
  expect(told(stepOf(percentage(difference(cell(a), cell(b)), cell(b))))).toEqual([
    'The first ÷ the second, in per cent (× 100): 300',
    ' The first − the second: 900',
    '  收入明细 › 合计: 1,200 at 收入!B2',
    '  收入明细 › 合计: 300 at 收入!B3',
    ' 收入明细 › 合计: 300 at 收入!B3',
  ]);
});

test('a step has its sum in words, but neither a cell nor what is a number already', () => {
  expect(stepOf(difference(cell(a), cell(b))).words?.en).toBe('1,200 − 300 = 900');
  expect(stepOf(cell(a)).words).toBeUndefined();
  expect(stepOf(constant(2)).words).toBeUndefined();
});

test('a sum too long to read is told by its length', () => {
  const long = stepOf(sum(Array.from({ length: 7 }, () => cell(b))));
  expect([long.name.en, long.value.en, long.words]).toEqual(['Sum of 7', '2,100', undefined]);
  expect(long.from).toHaveLength(7);
});

test('a step says in numbers what it does itself, not what the steps below it do', () => {
  const long = sum(Array.from({ length: 50 }, () => cell(b)));
  const share = stepOf(percentage(difference(long, cell(b)), long));
  expect(share.words?.en).toBe('(14,700 ÷ 15,000) × 100 = 98');
  expect(stepOf(sum([])).words).toBeUndefined();
});

test('money in another unit is told as such', () => {
  const [inTenThousands, inYuan] = [ratio(cell(a), constant(10000)), ratio(cell(a), constant('0.0001'))];
  expect(told(stepOf(inTenThousands))).toEqual([
    'Yuan in 10,000 yuan (÷ 10,000): 0.12',
    ' 收入明细 › 合计: 1,200 at 收入!B2',
  ]);
  expect(stepOf(inTenThousands).words?.zh).toBe('1,200 ÷ 10,000 = 0.12');
  expect(stepOf(inYuan).name.zh).toBe('万元换算为元（÷ 0.0001）');
});

test('per cent of what is no quotient, and what is divided by any other number, are told as they are', () => {
  expect(stepOf(product(cell(a), constant(100))).name.zh).toBe('化为百分数（× 100）');
  const money = ratio(cell(a), constant(10000));
  expect(told(stepOf(product(money, constant(100)))).slice(0, 2)).toEqual([
    'In per cent (× 100): 12',
    ' Yuan in 10,000 yuan (÷ 10,000): 0.12',
  ]);
  expect(stepOf(ratio(cell(a), constant(3))).from).toHaveLength(2);
});

test('what was not filled in is counted in its sum and stands last, zero before it', () => {
  const [zero, blank] = [sampleCell('0', { ref: at('B4') }), blankCell(at('B5'))];
  const unread = unreadCell('abc', at('B6'));
  const step = stepOf(sum([cell(blank), cell(zero), cell(a), cell(unread)]));
  expect(step.name).toEqual({
    zh: '4 项相加，其中 1 项空白（未填）',
    en: 'Sum of 4, 1 of them not filled in',
  });
  expect(step.from.map(({ cell: place }) => place)).toEqual(['收入!B2', '收入!B6', '收入!B4', '收入!B5']);
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
    'The first ÷ the second: no value (收入!C1 is blank)',
    ' 收入明细 › 合计: 1,200 at 收入!B2',
    ' 收入明细 › 合计: blank (not filled in) at 收入!C1',
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
  expect(sourcesOf(round(absolute(cell(a)), 2))).toEqual(['收入!B2']);
  expect(sourcesOf(constant(1))).toEqual([]);
});
