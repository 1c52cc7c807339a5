import type { ReportSheet } from '../../core/sheets/reportSheet';
import { fill, type Text } from '../../core/text';
import type { FoundSheet } from '../reading/sheets';
import { freeName } from './sheetNames';

/** A report sheet, the tab that it has or gets in the workbook, and what it was there before. */
export interface NamedSheet {
  readonly sheet: ReportSheet;
  readonly tab: string;
  readonly before: FoundSheet | undefined;
}

const otherName: Text = {
  zh: '工作簿中已有一张您自己的“{name}”，没有改动；本次生成的放在“{ours}”。',
  en: 'The workbook has a sheet "{name}" of your own; it was left alone. Ours is called "{ours}".',
};

/** Our sheets by the ids in their marks. */
export function ownSheets(found: readonly FoundSheet[]): ReadonlyMap<string, readonly FoundSheet[]> {
  const own = new Map<string, FoundSheet[]>();
  for (const sheet of found) {
    if (sheet.mark === undefined) continue;
    const alike = own.get(sheet.mark.sheet);
    if (alike === undefined) own.set(sheet.mark.sheet, [sheet]);
    else alike.push(sheet);
  }
  return own;
}

/** Finds each report sheet in the workbook by its mark, or gives it a name that is free, and tells where that is another one. */
export function nameSheets(
  sheets: readonly ReportSheet[],
  found: readonly FoundSheet[],
): { readonly named: readonly NamedSheet[]; readonly notes: readonly Text[] } {
  const taken = new Set(found.map(({ name }) => name.toLowerCase()));
  const own = ownSheets(found);
  const notes: Text[] = [];
  const named = sheets.map((sheet): NamedSheet => {
    const before = ownSheet(own, sheet);
    const tab = before?.name ?? freeName(sheet.name, taken);
    taken.add(tab.toLowerCase());
    if (before === undefined && isUsers(found, sheet.name)) {
      notes.push(fill(otherName, { name: sheet.name, ours: tab }));
    }
    return { sheet, tab, before };
  });
  return { named, notes };
}

/** The one that still has its name, or else the first that carries its mark. */
function ownSheet(
  own: ReadonlyMap<string, readonly FoundSheet[]>,
  { id, name }: ReportSheet,
): FoundSheet | undefined {
  const alike = own.get(id) ?? [];
  return alike.find((sheet) => sheet.name === name) ?? alike[0];
}

function isUsers(found: readonly FoundSheet[], wanted: string): boolean {
  return found.some(({ name, mark }) => mark === undefined && name.toLowerCase() === wanted.toLowerCase());
}
