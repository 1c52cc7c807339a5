import { Decimal, type Cell } from '../../../expression';
import type { Step, Steps } from '../../../steps';
import { numberIn, type Board } from './board';
import type { Hypothesis } from './hypothesis';
import { put } from './put';
import { likelihoodOf } from './slips';

/** Fewer relations than these may agree by chance. */
const fewestMended = 3;

const factors = [new Decimal('1e4'), new Decimal('1e-4')] as const;

/**
 * The amounts of a column, or else of a whole sheet, if most of the violated relations they take part in hold once all of
 * them are read in the other money unit, and more than `least`. Empty where there is no such column or sheet.
 */
export function* explainedByOtherUnit(board: Board, least: number, step: Step): Steps<readonly Hypothesis[]> {
  let most = Math.max(least, fewestMended - 1);
  let likeliest: readonly Hypothesis[] = [];
  for (const cells of yield* groupsOf(board, step)) {
    const own = new Set(cells.flatMap(board.relationsOf).filter(board.isViolated));
    for (const factor of own.size > most ? factors : []) {
      yield step;
      const instead = new Map(cells.map((cell) => [cell, put(cell, numberIn(cell).times(factor))]));
      const then = board.with(instead);
      const mended = board.violated.length - then.violated.length;
      if (mended <= most || mended * 2 <= own.size) continue;
      most = mended;
      likeliest = [...instead].map(([cell, corrected]) => ({
        cell,
        corrected,
        slip: 'unitMixedUp',
        likelihood: likelihoodOf('unitMixedUp', numberIn(corrected), numberIn(cell)),
        explains: board.relationsOf(cell).filter((one) => board.isViolated(one) && !then.isViolated(one)),
      }));
    }
  }
  return likeliest;
}

/** The amounts of each column, then those of each sheet; single ones are told as any other cell. */
function* groupsOf(board: Board, step: Step): Steps<readonly (readonly Cell[])[]> {
  const [columns, sheets] = [new Map<string, Cell[]>(), new Map<string, Cell[]>()];
  for (const cell of board.cells) {
    yield step;
    if (!isAmount(board, cell)) continue;
    const { sheet, column } = cell.ref;
    add(columns, `${sheet} ${String(column)}`, cell);
    add(sheets, sheet, cell);
  }
  return [...columns.values(), ...sheets.values()].filter(({ length }) => length > 1);
}

function add(groups: Map<string, Cell[]>, key: string, cell: Cell): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [cell]);
  else group.push(cell);
}

/** Whether a cell holds money that is not yet taken as corrected. */
function isAmount(board: Board, cell: Cell): boolean {
  if (numberIn(cell).isZero() || board.instead.has(cell)) return false;
  return board
    .relationsOf(cell)
    .some(({ one }) => one.check.measure === '元' || one.check.measure === '万元');
}
