import type { Area } from '../model/area';
import { cellError } from '../model/scalar';
import type { Sheet } from '../model/workbook';
import type { Ast } from './ast';
import { functions, type Evaluation } from './functions';
import { libraryFunction } from './libraryFunctions';
import type { Matrix, Operand } from './operand';
import { binary, unary } from './operators';

/** What a formula sees of the workbook around its cell. */
export interface Surroundings {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly matrix: (sheet: Sheet, area: Area) => Matrix;
  readonly findSheet: (name: string) => Sheet | undefined;
  /** The meaning of a defined name or a structured reference; undefined when there is none. */
  readonly resolve: (ast: Ast, sheet: Sheet) => Ast | undefined;
}

/** The value of a formula's tree; mistakes in the formula are error values. */
export function evaluate(ast: Ast, around: Surroundings): Operand {
  switch (ast.kind) {
    case 'constant':
      return ast.value;
    case 'missing':
      return undefined;
    case 'array':
      return { rows: ast.rows };
    case 'area':
      return evaluateArea(ast, around);
    case 'name':
    case 'structured': {
      const meaning = around.resolve(ast, around.sheet);
      return meaning === undefined ? cellError('#NAME?') : evaluate(meaning, around);
    }
    case 'unary':
      return unary(ast.operator, evaluate(ast.operand, around));
    case 'binary':
      return evaluateBinary(ast, around);
    case 'call':
      return evaluateCall(ast, around);
  }
}

function evaluateArea(ast: Ast & { kind: 'area' }, around: Surroundings): Operand {
  const sheet = ast.sheet === undefined ? around.sheet : around.findSheet(ast.sheet);
  return sheet === undefined ? cellError('#REF!') : around.matrix(sheet, ast.area);
}

function evaluateBinary(ast: Ast & { kind: 'binary' }, around: Surroundings): Operand {
  return binary(ast.operator, evaluate(ast.left, around), evaluate(ast.right, around));
}

function evaluateCall(ast: Ast & { kind: 'call' }, around: Surroundings): Operand {
  const run = functions.get(ast.name) ?? libraryFunction(ast.name);
  if (run === undefined) return cellError('#NAME?');
  const evaluation: Evaluation = {
    count: ast.args.length,
    given: (index) => {
      const arg = ast.args[index];
      return arg !== undefined && arg.kind !== 'missing';
    },
    value: (index) => {
      const arg = ast.args[index];
      return arg === undefined ? undefined : evaluate(arg, around);
    },
    row: around.row,
    column: around.column,
  };
  return run(evaluation);
}
