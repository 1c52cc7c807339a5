import type { Account } from '../account';
import { address, cellsOf, type CellReference, type Figure, type TextCell } from '../expression';
import type { Finding } from '../rules/finding';
import type { Text } from '../text';
import { proseCells } from './proseColumns';

/** Words that a rule asks for, and the empty cells that may take them. */
export interface WantedWords {
  readonly message: Text;
  readonly cells: readonly TextCell[];
}

/** What is wanted by any finding that names empty cells for reasons or free text. */
export function wantedWordsOf(account: Account, findings: readonly Finding[]): readonly WantedWords[] {
  const empty = new Map(
    proseCells(account)
      .filter(({ text }) => text === '')
      .map((cell) => [address(cell.ref), cell]),
  );
  return findings
    .filter(({ verdict }) => verdict === 'refuted')
    .map(({ message, cells }) => ({
      message,
      cells: cells.map((cell) => empty.get(cell)).filter((cell) => cell !== undefined),
    }))
    .filter(({ cells }) => cells.length > 0);
}

/** Those that stand in a row of the workbook from which one of the figures comes. */
export function wantedBeside(
  wanted: readonly WantedWords[],
  figures: readonly Figure[],
): readonly WantedWords[] {
  if (wanted.length === 0) return [];
  const rows = new Set(figures.flatMap(({ expr }) => cellsOf(expr)).map(({ ref }) => rowOf(ref)));
  return wanted.filter(({ cells }) => cells.some(({ ref }) => rows.has(rowOf(ref))));
}

function rowOf({ sheet, row }: CellReference): string {
  return `${sheet}!${row}`;
}
