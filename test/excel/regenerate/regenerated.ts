import { composeReport, validate } from '../../../src/core';
import { generateReport, runIn } from '../../../src/excel';
import { markKey, readMark } from '../../../src/excel/mark';
import { readInputs } from '../../../src/excel/reading/readInputs';
import type { LocalExcel } from '../../../src/host';
import { parseArea } from '../../../src/host/model/address';
import { cellKey } from '../../../src/host/model/area';
import { cloneWorkbook } from '../failAnywhere/cloneWorkbook';
import { differences, type Difference } from '../failAnywhere/differences';
import { touchedBy, type Touched } from './dependentFindings';
import { placesByFormula, placesByLineage, type Composed } from './dependentPlaces';
import type { Edit } from './edits';
import { findingLines, otherLines, type FindingLine } from './findingLines';
import { snapshotOf, writtenBy, type Snapshot } from './snapshot';

/** What became of a workbook when one cell was typed over, the report generated again, and the cell put back. */
export interface Regenerated {
  readonly first: Snapshot;
  /** With the cell typed over, before the report is generated again. */
  readonly typed: Snapshot;
  readonly last: Snapshot;
  /** With the cell put back and the report generated once more. */
  readonly back: Snapshot;
  readonly byLineage: ReadonlySet<string>;
  readonly byFormula: ReadonlySet<string>;
  /** The lines of the findings sheet that are not as they were. */
  readonly lines: readonly FindingLine[];
  readonly touched: Touched;
  readonly run: Run;
  /** The sheets that were laid out anew. */
  readonly anew: readonly string[];
  /** A further run, with nothing changed in between. */
  readonly again: Run;
  readonly differentAgain: readonly Difference[];
}

/** What a run put into cells, as the workbook saw it, what it says that it wrote, and its round trips. */
interface Run {
  readonly written: readonly string[];
  readonly told: ReadonlyMap<string, number>;
  readonly trips: number;
}

export async function regenerated(excel: LocalExcel, edit: Edit): Promise<Regenerated> {
  const { workbook } = excel;
  const at = placeOf(edit);
  const before = await composed(excel);
  const [first, lines, layouts] = [snapshotOf(excel), findingLines(excel), layoutsOf(excel)];
  const reading = placesByFormula(workbook, cellOf(edit));
  await type(excel, edit, edit.to);
  const typed = snapshotOf(excel);
  const run = await generating(excel);
  const after = await composed(excel);
  const seen = {
    ...{ first, typed, last: snapshotOf(excel), run },
    byLineage: new Set([...placesByLineage(before, at), ...placesByLineage(after, at)]),
    byFormula: new Set([...reading, ...placesByFormula(workbook, cellOf(edit))]),
    lines: otherLines(lines, findingLines(excel)),
    touched: touchedBy(at, [before, after]),
    anew: [...layoutsOf(excel)].flatMap(([name, layout]) => (layouts.get(name) === layout ? [] : [name])),
  };
  const unchanged = cloneWorkbook(workbook);
  const again = await generating(excel);
  const differentAgain = differences(unchanged, workbook);
  await type(excel, edit, edit.from);
  await generating(excel);
  return { ...seen, again, differentAgain, back: snapshotOf(excel) };
}

export function placeOf({ sheet, at }: Edit): string {
  return `${sheet}!${at}`;
}

function cellOf({ sheet, at }: Edit): { readonly sheet: string; readonly key: number } {
  const area = parseArea(at);
  if (area === undefined) throw new Error(`${at} is no cell`);
  return { sheet, key: cellKey(area.row, area.column) };
}

/** The fingerprints of the layouts of the report sheets, by their tabs. */
export function layoutsOf({ workbook }: LocalExcel): ReadonlyMap<string, string> {
  return new Map(
    workbook.sheets.flatMap(({ name, customProperties }) => {
      const mark = readMark(customProperties.find(({ key }) => key === markKey)?.value ?? '');
      return mark === undefined ? [] : [[name, mark.layout] as const];
    }),
  );
}

async function generating(excel: LocalExcel): Promise<Run> {
  excel.resetTraffic();
  const told = new Map<string, number>();
  const written = await writtenBy(excel, async () => {
    const { sheets } = await generateReport(runIn(excel.Excel));
    for (const { name, cells } of sheets) told.set(name, cells);
  });
  return { written, told, trips: excel.traffic.length };
}

async function composed(excel: LocalExcel): Promise<Composed> {
  const { raw } = await excel.run(readInputs);
  const validated = validate(raw);
  return { validated, report: composeReport(validated) };
}

async function type(excel: LocalExcel, { sheet, at }: Edit, value: string | number): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(at).values = [[value]];
    await context.sync();
  });
}
