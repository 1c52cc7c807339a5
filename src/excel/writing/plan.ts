import { fingerprint } from '../../core/fingerprint';
import type { ReportSheet } from '../../core/sheets/reportSheet';
import { fill, type Text } from '../../core/text';
import type { WorkbookReading } from '../reading/readInputs';
import type { FoundSheet } from '../reading/sheets';
import type { Mark } from '../mark';
import { named as namesIn } from '../named';
import { utf8Bytes } from '../utf8Bytes';
import type { Held } from '../reading/held';
import { abandonedIn, type Abandoned } from './abandoned';
import { changesTo, contentFingerprint, fromCorner, heldAt, type Change } from './compare';
import { contentOf, type Content } from './content';
import { heightsOf, layoutOf } from './layout';
import { nameSheets, ownSheets } from './naming';
import { placesOfNew } from './places';
import { linkedTo } from './sheetLinks';
import { newToken, type KeptCopy } from './keptCopy';
import { copyName, freeName } from './sheetNames';

/** What will be done with one report sheet. */
export interface SheetPlan {
  readonly sheet: ReportSheet;
  /** The tab's name in this workbook: another one where the user has a sheet of that name. */
  readonly name: string;
  readonly content: readonly (readonly Content[])[];
  readonly mark: Mark;
  readonly action:
    | {
        readonly kind: 'create';
        /** Its position among the tabs, counted from 0; undefined at their end. */
        readonly place: number | undefined;
      }
    | { readonly kind: 'layOutAnew'; readonly held: Held; readonly before: Mark }
    | {
        readonly kind: 'update';
        readonly held: Held;
        readonly before: Mark;
        readonly changes: readonly Change[];
        /** Its rows are to be higher or lower. */
        readonly resized: boolean;
        /** It was changed by hand, and no copy is kept: its mark must go on telling, also while it is written. */
        readonly changedByHand?: true;
      };
  /** Where what was changed by hand is kept; undefined where nothing was, or nothing will be written. */
  readonly copy: KeptCopy | undefined;
}

export interface Plan {
  readonly sheets: readonly SheetPlan[];
  /** What an earlier run left: it goes first, for its names are wanted. */
  readonly abandoned: Abandoned;
  readonly notes: readonly Text[];
}

const keptCopy: Text = {
  zh: '“{name}”被手工改过，改过的内容已另存为“{copy}”。',
  en: '"{name}" had been changed by hand; what it held is kept as "{copy}".',
};

const liveAgain: Text = {
  zh: '{names}已定稿，现按填报表重新生成，数字恢复为公式；需要公布的，请重新定稿。',
  en: '{names} had been frozen; generated anew, their figures are formulas again. Freeze again what is to be published.',
};

const leftOver: Text = {
  zh: '以前生成的{names}不在本次报表中（项目已删改，或版式已改），没有更新，也没有删除；不需要的可以自行删除。',
  en: '{names}: generated earlier and no longer part of the report (the project or the layout has changed). Neither updated nor deleted; delete what is not needed.',
};

/** Whether anything of a sheet is to be written. */
export function isWritten({ action }: Pick<SheetPlan, 'action'>): boolean {
  return action.kind !== 'update' || action.changes.length > 0 || action.resized;
}

/** What the workbook had before. */
type Before = Pick<WorkbookReading, 'sheets' | 'held'>;

/** Plans the whole report, and tells which earlier sheets are no longer part of it. */
export function planReport(sheets: readonly ReportSheet[], reading: Before, today: Date | undefined): Plan {
  const plan = planSheets(sheets, reading, today);
  return {
    ...plan,
    notes: [...plan.notes, ...frozenNotes(plan), ...leftOverNotes(sheets, ownSheets(reading.sheets))],
  };
}

/** Decides for each report sheet whether it is new, laid out anew, or needs only some cells written; others stay as they are. */
export function planSheets(
  sheets: readonly ReportSheet[],
  { sheets: all, held }: Before,
  today: Date | undefined,
): Plan {
  const abandoned = abandonedIn(all);
  const found = all.filter(({ name }) => !abandoned.tabs.includes(name));
  const { named, notes: naming } = nameSheets(sheets, found);
  const taken = new Set([...found.map(({ name }) => name), ...named.map(({ tab }) => tab)].map(inLowerCase));
  const tabs = new Map(named.map((one) => [one.sheet.id, one]));
  const places = placesOfNew(named, found);
  const notes = [...naming];
  const plans = named.map(({ sheet, tab: name, before }): SheetPlan => {
    const former = { mark: before?.mark, held: held.get(name), place: places.get(name) };
    const plan = planSheet(linkedTo(sheet, tabs), name, former);
    if (!plan.editedByHand) return { ...plan, copy: undefined };
    const copy = freeName(copyName(name, today), taken);
    taken.add(inLowerCase(copy));
    notes.push(fill(keptCopy, { name, copy }));
    return { ...plan, copy: { name: copy, token: newToken(all, sheet.id) } };
  });
  return { sheets: plans, notes, abandoned };
}

function inLowerCase(name: string): string {
  return name.toLowerCase();
}

function frozenNotes({ sheets }: Plan): readonly Text[] {
  const frozen = sheets.filter(({ action }) => action.kind !== 'create' && action.before.frozen === true);
  return frozen.length === 0 ? [] : [fill(liveAgain, { names: namesIn(frozen.map(({ name }) => name)) })];
}

/** Sheets with our mark that the report no longer has: a project that is gone, a layout that was changed. */
function leftOverNotes(
  sheets: readonly ReportSheet[],
  own: ReadonlyMap<string, readonly FoundSheet[]>,
): readonly Text[] {
  const ids = new Set(sheets.map(({ id }) => id));
  const names = [...own].flatMap(([id, alike]) => (ids.has(id) ? [] : alike.map(({ name }) => name)));
  return names.length === 0 ? [] : [fill(leftOver, { names: namesIn(names) })];
}

function planSheet(
  sheet: ReportSheet,
  name: string,
  former: {
    readonly mark: Mark | undefined;
    readonly held: Held | undefined;
    readonly place: number | undefined;
  },
): Omit<SheetPlan, 'copy'> & { readonly editedByHand: boolean } {
  const content = contentOf(sheet);
  const mark: Mark = {
    sheet: sheet.id,
    layout: fingerprint(layoutOf(sheet)),
    heights: fingerprint(heightsOf(sheet)),
    content: contentFingerprint(content, sheet),
    bytes: utf8Bytes(JSON.stringify(content)),
  };
  const plan = { sheet, name, content, mark };
  const { mark: before, held, place } = former;
  if (before === undefined || held === undefined) {
    return { ...plan, action: { kind: 'create', place }, editedByHand: false };
  }
  const isOther = (rows: readonly (readonly unknown[])[]): boolean =>
    before.content !== '' && contentFingerprint(rows, sheet) !== before.content;
  if (before.layout !== mark.layout) {
    return { ...plan, action: { kind: 'layOutAnew', held, before }, editedByHand: isOther(fromCorner(held)) };
  }
  // Of a sheet that keeps its layout only its own cells are written: notes beside them stay, and need no copy.
  const changes = changesTo(held, content);
  const own = content.map((cells, row) => cells.map((_, column) => heldAt(held, row, column)));
  const editedByHand = changes.length > 0 && isOther(own);
  // By hand rows and columns can be deleted too, and merges broken.
  const kind = editedByHand ? 'layOutAnew' : 'update';
  const resized = before.heights !== mark.heights;
  return { ...plan, action: { kind, held, before, changes, resized }, editedByHand };
}
