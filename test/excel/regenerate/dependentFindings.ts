import type { Account } from '../../../src/core/account';
import { address } from '../../../src/core/expression';
import { sourcesOf } from '../../../src/core/lineage';
import { rules } from '../../../src/core/rules';
import { judgeAll, type Judged } from '../../../src/core/rules/engine/judgement';
import type { Check } from '../../../src/core/rules/engine/rule';
import type { Composed } from './dependentPlaces';

/** What a finding or a line of the ledger may name when one cell was changed. */
export interface Touched {
  /** The cell and its row; and the cells of all relations that are refuted together with one that reads these: they are explained together. */
  readonly cells: ReadonlySet<string>;
  /** The titles of the rules that read the cell or its row. */
  readonly titles: ReadonlySet<string>;
}

export function touchedBy(at: string, composed: readonly Composed[]): Touched {
  const judged = composed.flatMap(({ validated: { readable } }) =>
    readable === undefined ? [] : judgedIn(readable.account),
  );
  const row = /\d+$/.exec(at)?.[0] ?? '';
  const sheet = at.slice(0, at.lastIndexOf('!'));
  const isBeside = (cell: string): boolean => cell.startsWith(`${sheet}!`) && /\d+$/.exec(cell)?.[0] === row;
  const beside = new Set([at, ...judged.flatMap(({ cells }) => cells.filter(isBeside))]);
  const titles = judged
    .filter(({ cells }) => cells.some((cell) => beside.has(cell)))
    .map(({ one }) => one.rule.title.zh);
  return { cells: connected(beside, judged), titles: new Set(titles) };
}

interface Reading {
  readonly one: Judged;
  readonly cells: readonly string[];
}

function judgedIn(account: Account): readonly Reading[] {
  return judgeAll(account, rules).map((one) => ({ one, cells: cellsOfCheck(one.check) }));
}

function cellsOfCheck(check: Check): readonly string[] {
  if (check.kind === 'fact') return check.cells.map(({ ref }) => address(ref));
  return [...sourcesOf(check.relation.left), ...sourcesOf(check.relation.right)];
}

function connected(from: ReadonlySet<string>, judged: readonly Reading[]): ReadonlySet<string> {
  const reached = new Set(from);
  const refuted = judged.filter(({ one }) => one.verdict === 'refuted');
  for (let size = -1; size !== reached.size;) {
    size = reached.size;
    for (const { cells } of refuted) {
      if (cells.some((cell) => reached.has(cell))) for (const cell of cells) reached.add(cell);
    }
  }
  return reached;
}
