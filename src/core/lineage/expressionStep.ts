import {
  address,
  cellsOf,
  grouped,
  noValueInWords,
  valueOf,
  wordsOf,
  type Cell,
  type CellReference,
  type Expr,
  type TextCell,
} from '../expression';
import { fill, verbatim, type Text } from '../text';

/** One step of how a figure comes about. */
export interface Step {
  /** What is done, or which cell it is by its headers. */
  readonly name: Text;
  /** What it comes to, or why it comes to nothing. */
  readonly value: Text;
  /** The whole sum in words; undefined where it would be too long to read, or says no more than the value. */
  readonly words: Text | undefined;
  /** The cell that it is: nothing comes before it. */
  readonly cell: string | undefined;
  /** What it is made from. */
  readonly from: readonly Step[];
}

const mostInWords = 12;
const decimals = 10;

/** An expression as steps down to its cells. What a step is made from is worked out when it is asked for. */
export function stepOf(expr: Expr): Step {
  const value = valueInWords(expr);
  if (expr.kind === 'cell') return { ...placeOf(expr.cell), value, words: undefined, from: [] };
  return {
    name: nameOf(expr),
    value,
    cell: undefined,
    get words() {
      const isReadable = expr.kind !== 'constant' && expr.kind !== 'count' && isShort(expr);
      return isReadable ? wordsOf(expr) : undefined;
    },
    get from() {
      return expr.kind === 'count' ? expr.cells.map(countedCell) : operandsOf(expr).map(stepOf);
    },
  };
}

/** The addresses of the cells that an expression stands on, those that are only counted among them, each once. */
export function sourcesOf(expr: Expr): readonly string[] {
  return [...new Set(leavesOf(stepOf(expr)))];
}

function leavesOf({ cell, from }: Step): readonly string[] {
  return cell === undefined ? from.flatMap(leavesOf) : [cell];
}

function isShort(expr: Expr): boolean {
  return cellsOf(expr, 'eachTime').length <= mostInWords;
}

function valueInWords(expr: Expr): Text {
  const value = valueOf(expr);
  return value.kind === 'none'
    ? noValueInWords(value)
    : verbatim(grouped(value.value.toDecimalPlaces(decimals)));
}

function placeOf({
  path,
  ref,
}: {
  readonly path: string;
  readonly ref: CellReference;
}): Pick<Step, 'name' | 'cell'> {
  return { name: verbatim(path), cell: address(ref) };
}

function countedCell(cell: Cell | TextCell): Step {
  const value = 'text' in cell ? verbatim(cell.text) : valueInWords({ kind: 'cell', cell });
  return { ...placeOf(cell), value, words: undefined, from: [] };
}

const names = {
  constant: { zh: '固定数', en: 'Constant' },
  count: { zh: '{count} 项的个数', en: 'How many: {count}' },
  sum: { zh: '{count} 项相加', en: 'Sum of {count}' },
  mean: { zh: '{count} 项的平均', en: 'Mean of {count}' },
  difference: { zh: '相减', en: 'Difference' },
  product: { zh: '相乘', en: 'Product' },
  ratio: { zh: '相除', en: 'Quotient' },
  lesser: { zh: '取较小者', en: 'The lesser' },
  absolute: { zh: '取绝对值', en: 'Without its sign' },
  round: { zh: '四舍五入到 {count} 位小数', en: 'Rounded to {count} decimals' },
} as const satisfies Readonly<Record<Exclude<Expr['kind'], 'cell'>, Text>>;

function nameOf(expr: Exclude<Expr, { readonly kind: 'cell' }>): Text {
  const count =
    'digits' in expr ? expr.digits : 'cells' in expr ? expr.cells.length : operandsOf(expr).length;
  return fill(names[expr.kind], { count: String(count) });
}

function operandsOf(expr: Expr): readonly Expr[] {
  if ('terms' in expr) return expr.terms;
  if ('left' in expr) return [expr.left, expr.right];
  return 'of' in expr ? [expr.of] : [];
}
