import { addressInSheet, quotedSheet, type Cell, type CellReference, type TextCell } from './cell';
import type { Expr } from './expression';
import { valueOf } from './value';

const longestFormula = 8192;
const mostArguments = 255;

/**
 * The Excel formula over the same cells, without its leading `=`. Where the expression has a value, the formula gives
 * that value. Undefined where Excel could not: a cell whose text only we can read, a cell that could not be read (SUM
 * would pass over it), an operation on a blank cell that Excel would take for zero, more arguments than AVERAGE takes,
 * or a formula longer than Excel takes (8,192 characters).
 */
export function formulaOf(expr: Expr): string | undefined {
  const formula = written(expr);
  return formula !== undefined && isTakenByExcel(formula) ? formula : undefined;
}

/** Whether a formula, its leading `=` left out, is as short as Excel wants it. */
export function isTakenByExcel(formula: string): boolean {
  return formula.length < longestFormula;
}

function written(expr: Expr): string | undefined {
  switch (expr.kind) {
    case 'cell':
      return writtenCell(expr.cell);
    case 'constant':
      return expr.value.isNegative() ? `(${expr.value.toFixed()})` : expr.value.toFixed();
    case 'count':
      return expr.cells.every(isFilled) ? call('COUNTA', runsOf(expr.cells)) : undefined;
    case 'sum':
      return writtenSum(expr);
    case 'mean':
      return aggregate('AVERAGE', expr.terms);
    case 'difference':
      return infix(expr, '-');
    case 'product':
      return infix(expr, '*');
    case 'ratio':
      return infix(expr, '/');
    case 'lesser':
      return twoOf('MIN', expr);
    case 'absolute':
      return wrapped('ABS', expr.of, []);
    case 'round':
      return wrapped('ROUND', expr.of, [String(expr.digits)]);
  }
}

const writtenSums = new WeakMap<Expr, { readonly formula: string | undefined }>();

/** A long sum stands in many formulas: it is written once. Trees never change, so neither does its formula. */
function writtenSum(expr: Expr & { readonly kind: 'sum' }): string | undefined {
  const before = writtenSums.get(expr);
  if (before !== undefined) return before.formula;
  const formula = aggregate('SUM', expr.terms);
  writtenSums.set(expr, { formula });
  return formula;
}

function writtenCell(cell: Cell): string | undefined {
  const reference = quotedSheet(cell.ref.sheet) + '!' + addressInSheet(cell.ref);
  if (isRangeable(cell)) return reference;
  return cell.content.kind === 'number' && cell.content.form === 'text' ? `VALUE(${reference})` : undefined;
}

function isFilled(cell: Cell | TextCell): boolean {
  return 'text' in cell ? cell.text !== '' : cell.content.kind !== 'blank';
}

function twoOf(name: string, expr: { readonly left: Expr; readonly right: Expr }): string | undefined {
  const left = written(expr.left);
  const right = written(expr.right);
  return left === undefined || right === undefined ? undefined : `${name}(${left},${right})`;
}

function infix(expr: { readonly left: Expr; readonly right: Expr }, sign: string): string | undefined {
  const left = written(expr.left);
  const right = written(expr.right);
  return left === undefined || right === undefined ? undefined : `(${left}${sign}${right})`;
}

function wrapped(name: string, of: Expr, more: readonly string[]): string | undefined {
  const inner = written(of);
  return inner === undefined ? undefined : `${name}(${[inner, ...more].join(',')})`;
}

/** Cells that a range may stand for become ranges; the other terms are arguments of their own. */
function aggregate(name: 'SUM' | 'AVERAGE', terms: readonly Expr[]): string | undefined {
  const inRanges: Cell[] = [];
  const others: string[] = [];
  for (const term of terms) {
    if (term.kind === 'cell' && isRangeable(term.cell)) inRanges.push(term.cell);
    else {
      const other = written(term);
      if (other === undefined || !isSameInExcel(name, term)) return undefined;
      others.push(other);
    }
  }
  return call(name, [...runsOf(inRanges), ...others]);
}

/** Blank and number cells: SUM and AVERAGE read them in a range as we do. */
function isRangeable({ content }: Cell): boolean {
  return content.kind === 'blank' || (content.kind === 'number' && content.form === 'number');
}

/** We leave out an operation that has no value for want of a cell; Excel computes it with zero. */
function isSameInExcel(name: 'SUM' | 'AVERAGE', term: Expr): boolean {
  return valueOf(term).kind === 'value' || (name === 'SUM' && isZeroInExcel(term));
}

function isZeroInExcel(term: Expr): boolean {
  switch (term.kind) {
    case 'cell':
      return term.cell.content.kind === 'blank';
    case 'absolute':
    case 'round':
      return isZeroInExcel(term.of);
    case 'product':
      return isZeroInExcel(term.left) || isZeroInExcel(term.right);
    case 'ratio':
      return isZeroInExcel(term.left) && valueOf(term.right).kind === 'value';
    case 'constant':
    case 'count':
    case 'sum':
    case 'mean':
    case 'difference':
    case 'lesser':
      return false;
  }
}

function call(name: 'SUM' | 'AVERAGE' | 'COUNTA', given: readonly string[]): string | undefined {
  if (given.length === 0) return name === 'AVERAGE' ? undefined : '0';
  if (given.length <= mostArguments) return `${name}(${given.join(',')})`;
  if (name === 'AVERAGE') return undefined;
  const chunks = Array.from({ length: Math.ceil(given.length / mostArguments) }, (_, i) =>
    given.slice(i * mostArguments, (i + 1) * mostArguments),
  );
  return call(
    'SUM',
    chunks.map((chunk) => `${name}(${chunk.join(',')})`),
  );
}

/** Neighbours joined to ranges, each cell in exactly one: down a column, then columns of the same rows. A cell given twice stays twice. */
function runsOf(cells: readonly (Cell | TextCell)[]): readonly string[] {
  const down = joined(
    cells.map(({ ref }) => ({ first: ref, last: ref })),
    (a, b) => a.column === b.column && a.row + 1 === b.row,
  );
  const alike = new Map<string, Run[]>();
  for (const run of down) {
    const rows = `${String(run.first.row)}:${String(run.last.row)}`;
    const before = alike.get(rows);
    if (before === undefined) alike.set(rows, [run]);
    else before.push(run);
  }
  const blocks = [...alike.values()].flatMap((runs) => joined(runs, (a, b) => a.column + 1 === b.column));
  const single = ({ first, last }: Run) => first.row === last.row;
  return [...blocks.filter((run) => !single(run)), ...blocks.filter(single)].map(writtenRun);
}

interface Run {
  readonly first: CellReference;
  readonly last: CellReference;
}

function joined(
  runs: readonly Run[],
  follows: (a: CellReference, b: CellReference) => boolean,
): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const before = result.at(-1);
    if (before?.last.sheet === run.first.sheet && follows(before.last, run.first)) {
      result[result.length - 1] = { first: before.first, last: run.last };
    } else result.push(run);
  }
  return result;
}

function writtenRun({ first, last }: Run): string {
  const start = `${quotedSheet(first.sheet)}!${addressInSheet(first)}`;
  const isOneCell = first.row === last.row && first.column === last.column;
  return isOneCell ? start : `${start}:${addressInSheet(last)}`;
}
