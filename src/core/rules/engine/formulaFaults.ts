import { itemsOf, numbersIn, type Account } from '../../account';
import { addressInSheet, type Cell } from '../../expression';
import { isNumberColumn, type InputTable } from '../../inputs/table';
import { additionIn, isSubtotal, type Addition, type Block } from './addedCells';
import { isAmount, totalsOf } from './statedTotals';
import { numberCellsOf } from './tableCells';
import { isFilled } from './wording';

/** What is wrong with a formula that adds cells, and with which of them. */
export interface FormulaFault {
  readonly kind: 'skips' | 'repeats' | 'addsItself' | 'addsDetails';
  readonly cells: readonly Cell[];
}

/** A cell of an input table whose formula adds cells of it, and what is wrong with that. */
export interface CheckedFormula {
  readonly cell: Cell;
  readonly formula: string;
  readonly fault: FormulaFault | undefined;
}

/** The number cells of a table, and what its totals are the totals of. */
interface Grid {
  readonly formulas: ReadonlyMap<string, string>;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly bounds: Block;
  readonly details: ReadonlyMap<Cell, readonly Cell[]>;
}

/**
 * Every formula of a table that adds cells of it: that of a stated total against the details that the table counts for
 * it, and that of a detail, which ought not to add other details. Formulas that do anything else are left alone.
 */
export function checkedFormulas(account: Account, table: InputTable): readonly CheckedFormula[] {
  const formulas = account.looks.get(table)?.formulas;
  if (formulas === undefined || formulas.size === 0) return [];
  const grid = gridOf(account, table, formulas);
  const sameColumn = columnsOf(account, table);
  return [...grid.cells.values()].flatMap((cell) => {
    const formula = formulas.get(addressInSheet(cell.ref));
    const addition = formula === undefined ? undefined : additionIn(formula, cell.ref.sheet);
    if (formula === undefined || addition === undefined) return [];
    const added = cellsIn(grid, addition);
    if (added.length === 0) return [];
    const fault = grid.details.has(cell)
      ? faultOfTotal(grid, { cell, addition, added })
      : faultOfDetail(cell, added, sameColumn.get(cell) ?? new Set());
    return [{ cell, formula, fault }];
  });
}

function gridOf(account: Account, table: InputTable, formulas: Grid['formulas']): Grid {
  const cells = numberCellsOf(account, table);
  const rows = cells.map(({ ref }) => ref.row);
  const columns = cells.map(({ ref }) => ref.column);
  const totals = totalsOf(account, table);
  return {
    formulas,
    cells: new Map(cells.map((cell) => [addressInSheet(cell.ref), cell])),
    bounds: {
      top: least(rows),
      bottom: most(rows),
      left: least(columns),
      right: most(columns),
    },
    details: new Map(
      totals.flatMap(({ stated, details }) => (stated === undefined ? [] : [[stated, details] as const])),
    ),
  };
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Infinity);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), -1);
}

/** The filled cells of the table that an addition names, each as often as it names it. */
function cellsIn({ cells, bounds }: Grid, { blocks }: Addition): readonly Cell[] {
  const found: Cell[] = [];
  for (const block of blocks) {
    for (let row = Math.max(block.top, bounds.top); row <= Math.min(block.bottom, bounds.bottom); row += 1) {
      for (
        let column = Math.max(block.left, bounds.left);
        column <= Math.min(block.right, bounds.right);
        column += 1
      ) {
        const cell = cells.get(addressInSheet({ sheet: '', row, column }));
        if (cell !== undefined && isFilled(cell)) found.push(cell);
      }
    }
  }
  return found;
}

interface FormulaOfTotal {
  readonly cell: Cell;
  readonly addition: Addition;
  readonly added: readonly Cell[];
}

/** A total that adds another total counts what that is the total of. */
function faultOfTotal(grid: Grid, { cell, addition, added }: FormulaOfTotal): FormulaFault | undefined {
  if (added.includes(cell)) return { kind: 'addsItself', cells: [cell] };
  const passed = (one: Cell): boolean =>
    addition.skipsSubtotals && isSubtotal(grid.formulas.get(addressInSheet(one.ref)) ?? '');
  const times = new Map<Cell, number>();
  for (const detail of added.filter((one) => !passed(one)).flatMap((one) => detailsUnder(grid, one)))
    times.set(detail, (times.get(detail) ?? 0) + 1);
  const details = detailsUnder(grid, cell);
  // A formula that adds none of what the table counts here is about something else.
  if (!details.some((detail) => times.has(detail))) return undefined;
  const own = details.filter(isAmount);
  const skipped = own.filter((detail) => !times.has(detail));
  if (skipped.length > 0) return { kind: 'skips', cells: skipped };
  const repeated = own.filter((detail) => times.get(detail) !== 1);
  return repeated.length > 0 ? { kind: 'repeats', cells: repeated } : undefined;
}

/** The cells below a total that are no totals themselves; of any other cell, itself. */
function detailsUnder(grid: Grid, cell: Cell): readonly Cell[] {
  const details = grid.details.get(cell);
  return details === undefined ? [cell] : details.flatMap((one) => detailsUnder(grid, one));
}

/** A row of a list that adds other rows is a total under another name: what it adds counts twice. */
function faultOfDetail(
  cell: Cell,
  added: readonly Cell[],
  sameColumn: ReadonlySet<Cell>,
): FormulaFault | undefined {
  const others = added.filter((one) => one !== cell);
  const isSum = others.length > 1 && others.every((one) => sameColumn.has(one)) && others.some(isAmount);
  return isSum ? { kind: 'addsDetails', cells: others } : undefined;
}

/**
 * For each detail cell of a list those of its column. Forms, cards and lists of declared items may well derive one row
 * from others.
 */
function columnsOf(account: Account, table: InputTable): ReadonlyMap<Cell, ReadonlySet<Cell>> {
  if (table.shape !== 'list' || table.label.kind === 'choice') return new Map();
  const columns = table.columns.filter(isNumberColumn).map((column) => {
    const cells = numbersIn(itemsOf(account, table), column);
    const all = new Set(cells);
    return cells.map((cell) => [cell, all] as const);
  });
  return new Map(columns.flat());
}
