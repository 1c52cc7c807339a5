import {
  decisionsFor,
  identityOfFinding,
  identityOfProblem,
  type Identity,
  type Remark,
} from '../rules/findingState';
import type { Text } from '../text';
import type { Validation } from '../validation';
import { captionsOf, nothingFoundIn } from './findings/captions';
import { columnOf, columnWidths, findingsColumns, shownColumns } from './findings/columns';
import { findingRow, problemRow, type Item } from './findings/findingRow';
import { ledgerRows } from './findings/ledgerRows';
import { stateWords } from './findings/stateWords';
import { lineAcross, stacked, textCell, type Grid } from './grid';
import type { ReportSheet, WorkingTable } from './reportSheet';
import { withHeights } from './rowHeight';

export const findingsSheetId = 'findings';

/** A hidden column has no lines: those would show at the edge of the one before it. */
const headCells = findingsColumns.map(({ head, width }) => textCell(head, width > 0 ? 'head' : 'caption'));

/**
 * What validation found, as a working paper: cells that could not be read, then findings, worst first as given, each with
 * the state and the note that its reader gave it before (`remarks`); below, the ledger of what was checked.
 */
export function findingsSheet(validation: Validation, remarks: readonly Remark[] = []): ReportSheet {
  const { findings, readProblems } = validation;
  const problems = items(readProblems, identityOfProblem, { remarks, after: 0 });
  const found = items(findings, identityOfFinding, { remarks, after: problems.length });
  const rules = new Map(
    validation.ledger.map(({ rule, title, basis }) => [rule, { id: rule, title, basis }]),
  );
  const rows = [
    ...problems.map((item) => problemRow(item)),
    ...found.map((item) => findingRow(item, rules.get(item.found.rule))),
  ];
  const captions = captionsOf(validation, decided(problems), decided(found));
  const above = stacked([
    lineAcross('校验结果 Findings', 'title', shownColumns),
    ...captions.map((caption) => lineAcross(both(caption), 'caption', shownColumns)),
  ]);
  const head = { rows: [{ cells: headCells }], merges: [] };
  const table: Grid =
    rows.length > 0
      ? { rows: rows.map((cells) => ({ cells })), merges: [] }
      : lineAcross(both(nothingFoundIn(validation.summary)), 'message', shownColumns);
  const headRow = above.rows.length;
  return {
    id: findingsSheetId,
    name: '校验结果',
    part: 'findings',
    orientation: 'landscape',
    columnWidths,
    ...withHeights(stacked([above, head, table, ledgerRows(validation)]), columnWidths),
    head: { first: headRow, last: headRow },
    working: workingTable(headRow + 1, rows.length),
  };
}

function items<Found>(
  found: readonly Found[],
  identityOf: (one: Found) => Identity,
  { remarks, after }: { readonly remarks: readonly Remark[]; readonly after: number },
): readonly Item<Found>[] {
  const identities = found.map(identityOf);
  const decisions = decisionsFor(identities, remarks);
  return found.flatMap((one, index) => {
    const [identity, decision] = [identities[index], decisions[index]];
    if (identity === undefined || decision === undefined) return [];
    return [{ found: one, number: after + index + 1, identity, decision }];
  });
}

function decided(list: readonly Item<unknown>[]) {
  return list.map(({ decision }) => decision);
}

function workingTable(firstRow: number, rows: number): WorkingTable {
  return {
    firstRow,
    rows,
    filledIn: [columnOf('state'), columnOf('note')],
    choice: { column: columnOf('state'), words: Object.values(stateWords) },
    hidden: columnOf('key'),
  };
}

function both({ zh, en }: Text): string {
  return `${zh}　${en}`;
}
