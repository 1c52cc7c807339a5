import { validateInSteps, type Validation } from '../../core';
import { nextYearTables, type BegunTable } from '../../core/rollOver';
import { templateSheets } from '../../core/template';
import { throwIfCancelled } from '../cancelled';
import { inSlices } from '../inSlices';
import { asking, paceOf, type Pace } from '../progress';
import { readInputs } from '../reading/readInputs';
import type { RunExcel } from '../run';
import { asText } from '../writing/asText';
import { insertSheets } from './insertSheets';

/** What became of beginning a year: the sheets added, none where this year could not be read. */
interface BegunYear {
  readonly validation: Validation;
  readonly sheets: readonly string[];
}

/** Empty rows below the last one begun. */
const spareRows = 15;

/** Reads and validates this year's workbook, and begins the next year's input tables in an empty one. */
export async function beginNextYear(
  run: RunExcel,
  runEmpty: RunExcel,
  wanted: Partial<Pace> = {},
): Promise<BegunYear> {
  const pace = paceOf(wanted);
  pace.onProgress(asking);
  const { raw } = await run(readInputs);
  const { validation, readable } = await inSlices(validateInSteps(raw), pace);
  if (readable === undefined) return { validation, sheets: [] };
  const { account, profile } = readable;
  throwIfCancelled(pace.signal);
  const sheets = await runEmpty((context) => insert(context, profile.policy.id, nextYearTables(account)));
  return { validation, sheets };
}

async function insert(
  context: Excel.RequestContext,
  profileId: string,
  tables: readonly BegunTable[],
): Promise<readonly string[]> {
  const begun = new Map(tables.map((one) => [one.table, one]));
  const sheets = templateSheets(profileId, (table) => (begun.get(table)?.rows.length ?? 0) + spareRows);
  const added = await insertSheets(context, sheets);
  for (const one of tables) fill(context, one);
  const [first] = added;
  if (first !== undefined) context.workbook.worksheets.getItem(first).activate();
  await context.sync();
  return added;
}

function fill({ workbook }: Excel.RequestContext, { table, firstColumn, rows }: BegunTable): void {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  const body = workbook.tables.getItem(table.name).getDataBodyRange();
  body.getCell(0, firstColumn).getResizedRange(rows.length - 1, width - 1).values = rows.map((row) =>
    row.map((entry) => (typeof entry === 'number' ? entry : asText(entry))),
  );
}
