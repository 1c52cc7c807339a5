import { fingerprint } from '../../core/fingerprint';
import type { ReportSheet } from '../../core/sheets/reportSheet';
import { asReadBack, withoutReferences, type Content } from './content';
import type { Held } from '../reading/held';
import { unsorted, withoutFilledIn } from './working';

/** What Excel holds in one cell, in the form of `asReadBack`. */
export function heldAt(held: Held, row: number, column: number): string {
  const found = held.formulas[row - held.row]?.[column - held.column];
  return asReadBack(found ?? '');
}

/** Cells whose content differs from what Excel holds, as blocks: runs in a row, joined with equal runs below. */
export interface Change {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Content[])[];
}

/** What has to be written so that the held sheet has this content. */
export function changesTo(held: Held, content: readonly (readonly Content[])[]): readonly Change[] {
  const changes: Growing[] = [];
  let open: readonly Growing[] = [];
  content.forEach((cells, row) => {
    open = changedRuns(held, cells, row).map((run) => {
      const above = open.find((change) => sameColumns(change, run));
      if (above === undefined) changes.push(run);
      else above.cells.push(...run.cells);
      return above ?? run;
    });
  });
  return changes;
}

/** A change that rows are still being added to. */
interface Growing extends Change {
  readonly cells: (readonly Content[])[];
}

function sameColumns(a: Change, b: Change): boolean {
  return a.column === b.column && a.cells[0]?.length === b.cells[0]?.length;
}

function changedRuns(held: Held, cells: readonly Content[], row: number): readonly Growing[] {
  const runs: Growing[] = [];
  cells.forEach((cell, column) => {
    if (heldAt(held, row, column) === asReadBack(cell)) return;
    const last = runs.at(-1);
    const block = last?.cells[0];
    if (last !== undefined && block !== undefined && last.column + block.length === column) {
      runs[runs.length - 1] = { ...last, cells: [[...block, cell]] };
    } else runs.push({ row, column, cells: [[cell]] });
  });
  return runs;
}

/**
 * The fingerprint of a sheet's content, whatever the user inserted into the tables it refers to or called their sheets, and
 * whatever its reader filled into a working table or how that was sorted.
 */
export function contentFingerprint(
  rows: readonly (readonly unknown[])[],
  sheet: Pick<ReportSheet, 'working'>,
): string {
  const lines = withoutFilledIn(rows, sheet).map((row) =>
    row
      .map((cell) => withoutReferences(asReadBack(cell ?? '')))
      .join('\t')
      .trimEnd(),
  );
  return fingerprint(unsorted(lines, sheet).join('\n').trimEnd());
}

/** The held cells as rows from the sheet's top left corner, so that their fingerprint compares with what was written. */
export function fromCorner(held: Held): readonly (readonly unknown[])[] {
  const indent = Array.from({ length: held.column }, () => '');
  const above = Array.from({ length: held.row }, () => []);
  return [...above, ...held.formulas.map((row) => [...indent, ...row])];
}
