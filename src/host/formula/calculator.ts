import { columnOf, rowOf } from '../model/area';
import { emit, EVENT, WORKBOOK_TARGET } from '../model/events';
import { isError, type Scalar } from '../model/scalar';
import type { Calculator, Cell, Sheet, Workbook } from '../model/workbook';
import type { Ast } from './ast';
import {
  areaOf,
  findSheet,
  isUnreadable,
  meaning,
  surroundings,
  treeOf,
  valueOf,
  type State,
} from './calculationState';
import { createDependents } from './dependents';
import { evaluate } from './evaluate';
import type { Formula } from './formula';
import { single } from './operand';
import { planOrder } from './order';
import { precedents } from './precedents';
import { offsetFormula, rewriteAreas, rewriteSheet, rewriteTable } from './rewrite';

const VOLATILE = /\b(NOW|TODAY|RAND|RANDBETWEEN|OFFSET|INDIRECT)\(/i;

function addFormula(state: State, sheet: Sheet, key: number, text: string): void {
  const formula: Formula = { sheet, key, text, ast: treeOf(state, text) };
  const ofSheet = state.formulas.get(sheet) ?? new Map<number, Formula>();
  ofSheet.set(key, formula);
  state.formulas.set(sheet, ofSheet);
  state.dirty.add(formula);
  if (VOLATILE.test(text)) state.volatile.add(formula);
  for (const { sheet: name, area } of precedents(formula.ast, (ast) =>
    meaning(state.workbook, ast, sheet, rowOf(key)),
  )) {
    const target = name === undefined ? sheet : findSheet(state.workbook, name);
    if (target) state.dependents.add(target, area, formula);
  }
}

function rebuild(state: State): void {
  state.formulas = new Map();
  state.dependents = createDependents();
  state.dirty = new Set();
  state.volatile = new Set();
  state.changed.clear();
  for (const sheet of state.workbook.sheets)
    for (const [key, cell] of sheet.cells)
      if (cell.formula !== undefined) addFormula(state, sheet, key, cell.formula);
  state.stale = false;
}

/** Takes in the cells written since the last time; formulas that were replaced leave the index for good. */
function takeChanges(state: State): void {
  for (const [sheet, keys] of state.changed)
    for (const key of keys) {
      const text = sheet.cells.get(key)?.formula;
      const known = state.formulas.get(sheet)?.get(key);
      if (known && known.text !== text) {
        state.formulas.get(sheet)?.delete(key);
        state.dirty.delete(known);
        state.volatile.delete(known);
      }
      if (text !== undefined && known?.text !== text) addFormula(state, sheet, key, text);
      else if (known && known.text === text) state.dirty.add(known);
      for (const formula of state.dependents.of(sheet, rowOf(key), columnOf(key))) state.dirty.add(formula);
    }
  state.changed.clear();
  for (const formula of state.volatile) state.dirty.add(formula);
}

const isCurrent = (state: State, formula: Formula): boolean =>
  state.formulas.get(formula.sheet)?.get(formula.key) === formula;

/** A difference that is zero but for the last bits is zero, when it is the last step of a formula. */
function settled(ast: Ast, value: Scalar, state: State, formula: Formula): Scalar {
  if (typeof value !== 'number' || value === 0 || ast.kind !== 'binary' || !/^[+-]$/.test(ast.operator))
    return value;
  const left = single(evaluate(ast.left, surroundings(state, formula)));
  return typeof left === 'number' && Math.abs(value) < Math.abs(left) * 2 ** -49 ? 0 : value;
}

function compute(state: State, formula: Formula): boolean {
  const before = formula.sheet.cells.get(formula.key);
  if (before === undefined) return false;
  const result = single(evaluate(formula.ast, surroundings(state, formula))) ?? 0;
  return store(formula, before, {
    value: settled(formula.ast, result, state, formula),
    formula: formula.text,
  });
}

function store(formula: Formula, before: Cell, after: Cell): boolean {
  formula.sheet.cells.set(formula.key, after);
  return sameValue(before.value, after.value) ? before.circular !== after.circular : true;
}

const sameValue = (a: Scalar, b: Scalar): boolean =>
  isError(a) && isError(b) ? a.error === b.error : a === b;

function recalculate(state: State): void {
  if (state.stale) rebuild(state);
  takeChanges(state);
  if (state.dirty.size === 0) return;
  const { ordered, circular } = planOrder(state.dirty, (formula) =>
    state.dependents
      .of(formula.sheet, rowOf(formula.key), columnOf(formula.key))
      .filter((f) => isCurrent(state, f)),
  );
  state.dirty = new Set();
  const touched = new Set<Sheet>();
  for (const formula of circular) {
    const before = formula.sheet.cells.get(formula.key);
    if (before && store(formula, before, { value: 0, formula: formula.text, circular: true }))
      touched.add(formula.sheet);
  }
  for (const formula of ordered) if (compute(state, formula)) touched.add(formula.sheet);
  announce(state.workbook, touched);
}

function announce(workbook: Workbook, sheets: Iterable<Sheet>): void {
  for (const { id } of sheets)
    emit(workbook, { type: EVENT.sheetCalculated, message: { worksheetId: id, address: '' } }, [
      WORKBOOK_TARGET,
      id,
    ]);
}

/** Attaches formula evaluation to a workbook: in dependency order, only what an edit reaches. */
export function createCalculator(workbook: Workbook): Calculator {
  const state: State = {
    workbook,
    trees: new Map(),
    formulas: new Map(),
    dependents: createDependents(),
    volatile: new Set(),
    dirty: new Set(),
    changed: new Map(),
    stale: true,
  };
  return {
    cellChanged: (sheet, key) => {
      const keys = state.changed.get(sheet) ?? new Set<number>();
      state.changed.set(sheet, keys.add(key));
    },
    structureChanged: () => {
      state.stale = true;
    },
    recalculate: () => {
      if (workbook.calculationMode !== 'Manual') recalculate(state);
    },
    recalculateAll: () => {
      recalculate(state);
    },
    rejects: isUnreadable,
    rewriteAreas,
    rewriteSheet,
    rewriteTable,
    offset: offsetFormula,
    areaOf: (formula, sheet) => areaOf(state, formula, sheet),
    valueOf: (formula, sheet) => {
      recalculate(state);
      return valueOf(state, formula, sheet);
    },
  };
}
