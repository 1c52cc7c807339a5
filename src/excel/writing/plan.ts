import type { ReportSheet } from '../../core/sheets/reportSheet';
import { fill, type Text } from '../../core/text';
import type { FoundSheet } from '../reading/sheets';
import { fingerprint, type Mark } from '../mark';
import { utf8Bytes } from '../utf8Bytes';
import type { Held } from '../reading/held';
import { changesTo, contentFingerprint, fromCorner, heldAt, type Change } from './compare';
import { contentOf, type Content } from './content';
import { layoutOf } from './layout';

/** What will be done with one report sheet. */
export interface SheetPlan {
  readonly sheet: ReportSheet;
  /** The tab's name in this workbook: another one where the user has a sheet of that name. */
  readonly name: string;
  readonly content: readonly (readonly Content[])[];
  readonly mark: Mark;
  readonly action:
    | { readonly kind: 'create' }
    | { readonly kind: 'layOutAnew'; readonly held: Held; readonly before: Mark }
    | {
        readonly kind: 'update';
        readonly held: Held;
        readonly before: Mark;
        readonly changes: readonly Change[];
      };
  /** The name under which what was changed by hand is kept; undefined where nothing was, or nothing will be written. */
  readonly copy: string | undefined;
}

export interface Plan {
  readonly sheets: readonly SheetPlan[];
  readonly notes: readonly Text[];
}

/** Our sheet of that id: the one that still has its name, or else the first that carries its mark. */
export function ownSheet(found: readonly FoundSheet[], sheet: ReportSheet): FoundSheet | undefined {
  const own = found.filter(({ mark }) => mark?.sheet === sheet.id);
  return own.find(({ name }) => name === sheet.name) ?? own[0];
}

const otherName: Text = {
  zh: '工作簿中已有一张您自己的“{name}”，没有改动；本次生成的放在“{ours}”。',
  en: 'The workbook has a sheet "{name}" of your own; it was left alone. Ours is called "{ours}".',
};

const keptCopy: Text = {
  zh: '“{name}”被手工改过，改过的内容已另存为“{copy}”。',
  en: '"{name}" had been changed by hand; what it held is kept as "{copy}".',
};

/** Decides for each report sheet whether it is new, laid out anew, or needs only some cells written. */
export function planReport(
  sheets: readonly ReportSheet[],
  found: readonly FoundSheet[],
  held: ReadonlyMap<string, Held>,
): Plan {
  const taken = new Set(found.map(({ name }) => name.toLowerCase()));
  const notes: Text[] = [];
  const plans = sheets.map((sheet): SheetPlan => {
    const own = ownSheet(found, sheet);
    const name = own?.name ?? freeName(sheet.name, taken);
    taken.add(name.toLowerCase());
    if (own === undefined && name !== sheet.name) {
      notes.push(fill(otherName, { name: sheet.name, ours: name }));
    }
    const plan = planSheet(sheet, name, { mark: own?.mark, held: held.get(name) });
    if (!plan.editedByHand) return { ...plan, copy: undefined };
    const copy = freeName(copyName(name), taken);
    taken.add(copy.toLowerCase());
    notes.push(fill(keptCopy, { name, copy }));
    return { ...plan, copy };
  });
  return { sheets: plans, notes };
}

function planSheet(
  sheet: ReportSheet,
  name: string,
  former: { readonly mark: Mark | undefined; readonly held: Held | undefined },
): Omit<SheetPlan, 'copy'> & { readonly editedByHand: boolean } {
  const content = contentOf(sheet);
  const mark: Mark = {
    sheet: sheet.id,
    layout: fingerprint(layoutOf(sheet)),
    content: contentFingerprint(content),
    bytes: utf8Bytes(JSON.stringify(content)),
  };
  const plan = { sheet, name, content, mark };
  const { mark: before, held } = former;
  if (before === undefined || held === undefined) {
    return { ...plan, action: { kind: 'create' }, editedByHand: false };
  }
  const isOther = (rows: readonly (readonly unknown[])[]): boolean =>
    before.content !== '' && contentFingerprint(rows) !== before.content;
  if (before.layout !== mark.layout) {
    return { ...plan, action: { kind: 'layOutAnew', held, before }, editedByHand: isOther(fromCorner(held)) };
  }
  // Of a sheet that keeps its layout only its own cells are written: notes beside them stay, and need no copy.
  const changes = changesTo(held, content);
  const own = content.map((cells, row) => cells.map((_, column) => heldAt(held, row, column)));
  return {
    ...plan,
    action: { kind: 'update', held, before, changes },
    editedByHand: changes.length > 0 && isOther(own),
  };
}

const longestName = 31;

/** The name itself, or with (2), (3) … where it is taken. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${String(number)})`;
    const candidate = name.slice(0, longestName - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** How the copy of a sheet changed by hand is called, where that name is free. */
function copyName(name: string): string {
  return `${name.slice(0, longestName - 5)}（手改）`;
}
