import { columnOf, rowOf, type Area } from '../model/area';
import { cellError, type Scalar } from '../model/scalar';
import type { Sheet, Workbook } from '../model/workbook';
import type { Ast } from './ast';
import type { Dependents } from './dependents';
import { evaluate, type Surroundings } from './evaluate';
import type { Formula } from './formula';
import { matrixOf } from './matrixOf';
import { resolveName } from './names';
import { single } from './operand';
import { FormulaUnreadable, parseFormula } from './parse';

/** What the calculator keeps of a workbook between two recalculations. */
export interface State {
  readonly workbook: Workbook;
  readonly trees: Map<string, Ast>;
  formulas: Map<Sheet, Map<number, Formula>>;
  dependents: Dependents;
  volatile: Set<Formula>;
  dirty: Set<Formula>;
  readonly changed: Map<Sheet, Set<number>>;
  stale: boolean;
}

export function treeOf(state: State, text: string): Ast {
  const known = state.trees.get(text);
  if (known) return known;
  let tree: Ast;
  try {
    tree = parseFormula(text);
  } catch (error) {
    if (!(error instanceof FormulaUnreadable)) throw error;
    tree = { kind: 'constant', value: cellError('#NAME?') };
  }
  state.trees.set(text, tree);
  return tree;
}

export function isUnreadable(text: string): boolean {
  try {
    parseFormula(text);
    return false;
  } catch (error) {
    if (error instanceof FormulaUnreadable) return true;
    throw error;
  }
}

export const findSheet = (workbook: Workbook, name: string): Sheet | undefined =>
  workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

export function meaning(workbook: Workbook, ast: Ast, sheet: Sheet, row: number): Ast | undefined {
  try {
    return resolveName(workbook, ast, sheet, row);
  } catch (error) {
    if (error instanceof FormulaUnreadable) return undefined;
    throw error;
  }
}

export function surroundings(state: State, formula: Formula): Surroundings {
  const { sheet, key } = formula;
  return {
    sheet,
    row: rowOf(key),
    column: columnOf(key),
    matrix: matrixOf,
    findSheet: (name) => findSheet(state.workbook, name),
    resolve: (ast) => meaning(state.workbook, ast, sheet, rowOf(key)),
  };
}

export function areaOf(
  state: State,
  text: string,
  home: Sheet | undefined,
): { sheet: Sheet; area: Area } | undefined {
  const [fallback] = state.workbook.sheets;
  const sheet = home ?? fallback;
  let ast: Ast | undefined = treeOf(state, text);
  for (let depth = 0; depth < 20 && ast !== undefined && sheet !== undefined; depth++) {
    if (ast.kind === 'area') {
      const target = ast.sheet === undefined ? home : findSheet(state.workbook, ast.sheet);
      return target && { sheet: target, area: ast.area };
    }
    ast = meaning(state.workbook, ast, sheet, 0);
  }
  return undefined;
}

export function valueOf(state: State, text: string, home: Sheet | undefined): Scalar | undefined {
  const sheet = home ?? state.workbook.sheets[0];
  if (sheet === undefined) return undefined;
  const formula: Formula = { sheet, key: 0, text, ast: treeOf(state, text) };
  return single(evaluate(formula.ast, surroundings(state, formula)));
}
