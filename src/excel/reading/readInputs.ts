import { locateTables, type RawWorkbook } from '../../core/account';
import { inputTables } from '../../core/inputs';
import type { InputTable } from '../../core/inputs/table';
import { codeOf } from '../failureInWords';
import { loadLastRuns, readLastRuns, type LastRuns } from '../lastRuns';
import { isReadable, loadByName, loadUsedRanges, toRaw, type Candidate } from './candidates';
import {
  commentProperties,
  findComments,
  loadPlaces,
  protectedIn,
  type PlacedComment,
  type ProtectedSheets,
} from '../marks/foundComments';
import type { Mark } from '../mark';
import { heldIn, loadHeld, type Held } from './held';
import { askLooks, isWaiting, withLooks, type FoundTable } from './looks';
import { findSheets, loadSheets, type FoundSheet, type LoadedSheets } from './sheets';

/** What a look at the workbook gives: the input tables as they stand, the sheets with our mark where they have it, and what ours hold. */
export interface WorkbookReading {
  readonly raw: RawWorkbook;
  readonly sheets: readonly FoundSheet[];
  /** By the tab's name; empty unless it was asked for. */
  readonly held: ReadonlyMap<string, Held>;
  /** All comments with their cells; none unless what report sheets hold was asked for. */
  readonly comments: readonly PlacedComment[];
  /** By their names. */
  readonly protectedSheets: ProtectedSheets;
  readonly lastRuns: LastRuns;
}

/** Of which report sheets the content is wanted: of those with these ids, of all, or of those that are frozen. */
export type WantedReport = readonly string[] | 'all' | 'frozen';

/**
 * The input tables alone, in one round trip; in two where a table has to be looked for by its header row, or where rows
 * are hidden or number cells hold formulas.
 */
export function readInputs(context: Excel.RequestContext): Promise<WorkbookReading> {
  return readWorkbook(context, []);
}

/**
 * Reads every input table, by table name, then by defined name, in one round trip. Where a required one was not found
 * that way, all that are missing are looked for by their headers on sheets that are not ours, in a second one. That also
 * brings what our report sheets hold (one more for every 4 MB of it), and which rows are hidden and which formulas there
 * are; for tables found by their headers that takes a third.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  wanted: WantedReport,
): Promise<WorkbookReading> {
  const { byName, loaded, settings } = await askByName(context);
  const named = byName.flatMap(({ table, candidates }) => {
    const candidate = candidates.find(({ range }) => !range.isNullObject);
    return candidate === undefined ? [] : [{ table, raw: toRaw(candidate), candidate }];
  });
  const raw = rawOf(named);
  const sheets = findSheets(loaded);
  const absent = inputTables.filter((table) => !raw.has(table));
  // A workbook whose required tables all have their names keeps the others by name as well: nothing else is read.
  const search = absent.some(({ required }) => required) ? loadUsedRanges(loaded, sheets) : [];
  const held = loadHeld(
    context,
    sheets.filter(({ mark }) => mark !== undefined && isWanted(mark, wanted)),
  );
  const comments = wanted === 'frozen' || wanted.length === 0 ? [] : findComments(loaded);
  const placed = loadPlaces(context, comments);
  const looks = named.map((found) => askLooks(context, found));
  for (const portion of held.slice(0, -1)) {
    portion.load();
    // Each portion is at most 4 MB of what was written last: several syncs are the point of this loop.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  held.at(-1)?.load();
  if (search.length + held.length + comments.length > 0 || looks.some(isWaiting)) await context.sync();
  const located = locatedIn(absent, search, raw);
  const looksOfLocated = located.map((found) => askLooks(context, found));
  if (looksOfLocated.some(isWaiting)) await context.sync();
  return {
    raw: withLooks([...looks, ...looksOfLocated]),
    sheets,
    held: heldIn(held),
    comments: placed(),
    protectedSheets: protectedIn(loaded),
    lastRuns: readLastRuns(settings),
  };
}

function isWanted({ sheet, frozen }: Mark, wanted: WantedReport): boolean {
  if (wanted === 'frozen') return frozen === true;
  return wanted === 'all' || wanted.includes(sheet);
}

function rawOf(found: readonly FoundTable[]): RawWorkbook {
  return new Map(found.map(({ table, raw }) => [table, raw]));
}

/**
 * What the names lead to. Excel refuses to say which cells of a protected sheet have formulas, and to return more than 5
 * MB on the web: then the values come alone, and what else matters is asked afterwards.
 */
async function askByName(context: Excel.RequestContext): Promise<AskedByName> {
  try {
    return await loadAllByName(context, { withLooks: true });
  } catch (failure) {
    if (!refusals.includes(codeOf(failure))) throw failure;
    return loadAllByName(context, { withLooks: false });
  }
}

const refusals = ['AccessDenied', 'ResponsePayloadSizeLimitExceeded'];

interface AskedByName {
  readonly byName: readonly { readonly table: InputTable; readonly candidates: readonly Candidate[] }[];
  readonly loaded: LoadedSheets;
  readonly settings: Excel.SettingCollection;
}

async function loadAllByName(
  context: Excel.RequestContext,
  how: { readonly withLooks: boolean },
): Promise<AskedByName> {
  const byName = inputTables.map((table) => ({ table, candidates: loadByName(context, table, how) }));
  const loaded = loadSheets(context, commentProperties);
  const settings = loadLastRuns(context);
  await context.sync();
  return { byName, loaded, settings };
}

/** The tables that stand under their headers in some used range. */
function locatedIn(
  absent: readonly InputTable[],
  search: readonly Candidate[],
  found: RawWorkbook,
): readonly FoundTable[] {
  const readable = search.filter(isReadable);
  const bySheet = new Map(readable.map((candidate) => [candidate.worksheet.name, candidate]));
  return [...locateTables(absent, readable.map(toRaw), found)].flatMap(([table, raw]) => {
    const candidate = bySheet.get(raw.sheet);
    return candidate === undefined ? [] : [{ table, raw, candidate }];
  });
}
