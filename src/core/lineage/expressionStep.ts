import {
  address,
  contentInWords,
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
import { operationOf, type Computed } from './operations';

/** One step of how a figure comes about. */
export interface Step {
  /** What is done, or which cell it is by its headers. */
  readonly name: Text;
  /** What it comes to, or why it comes to nothing. */
  readonly value: Text;
  /** What is done in numbers, `2,485.71 − 2,598.92 = −113.21`; undefined where it would be too long to read, or says no more than the value. */
  readonly words: Text | undefined;
  /** The cell that it is: nothing comes before it. */
  readonly cell: string | undefined;
  /** What it is made from. */
  readonly from: readonly Step[];
}

const mostInWords = 6;
const decimals = 10;

const constantName: Text = { zh: '固定数', en: 'Constant' };
const countName: Text = { zh: '{count} 项的个数', en: 'How many: {count}' };

/** An expression as steps down to its cells. What a step is made from is worked out when it is asked for. */
export function stepOf(expr: Expr): Step {
  if (expr.kind === 'cell')
    return { ...placeOf(expr.cell), value: contentInWords(expr.cell), words: undefined, from: [] };
  if (expr.kind === 'count') return countStep(expr.cells, valueInWords(expr));
  if (expr.kind === 'constant')
    return { name: constantName, value: valueInWords(expr), words: undefined, cell: undefined, from: [] };
  return computedStep(expr);
}

function computedStep(expr: Computed): Step {
  const { name, on } = operationOf(expr);
  return {
    name,
    value: valueInWords(expr),
    cell: undefined,
    get words() {
      return on.length > 0 && on.length <= mostInWords ? wordsOf(expr, on) : undefined;
    },
    get from() {
      return on.map(stepOf);
    },
  };
}

function countStep(cells: readonly (Cell | TextCell)[], value: Text): Step {
  return {
    name: fill(countName, { count: String(cells.length) }),
    value,
    words: undefined,
    cell: undefined,
    get from() {
      return cells.map(countedCell);
    },
  };
}

/** The addresses of the cells that an expression stands on, those that are only counted among them, each once. */
export function sourcesOf(expr: Expr): readonly string[] {
  return [...new Set(leavesOf(expr).map(address))];
}

/** The places of all cells under an expression, in reading order. */
function leavesOf(expr: Expr): readonly CellReference[] {
  if (expr.kind === 'cell') return [expr.cell.ref];
  if (expr.kind === 'count') return expr.cells.map(({ ref }) => ref);
  return expr.kind === 'constant' ? [] : operandsOf(expr).flatMap(leavesOf);
}

function operandsOf(expr: Computed): readonly Expr[] {
  if ('terms' in expr) return expr.terms;
  return 'left' in expr ? [expr.left, expr.right] : [expr.of];
}

function valueInWords(expr: Expr): Text {
  const value = valueOf(expr);
  return value.kind === 'none'
    ? noValueInWords(value)
    : verbatim(grouped(value.value.toDecimalPlaces(decimals)));
}

type Placed = Pick<Cell, 'path' | 'ref'>;

function placeOf({ path, ref }: Placed): Pick<Step, 'name' | 'cell'> {
  return { name: verbatim(path), cell: address(ref) };
}

function countedCell(cell: Cell | TextCell): Step {
  const value = 'text' in cell ? verbatim(cell.text) : contentInWords(cell);
  return { ...placeOf(cell), value, words: undefined, from: [] };
}
