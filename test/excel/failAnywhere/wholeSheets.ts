import { copyKey, markKey, readMark } from '../../../src/excel/mark';
import type { Sheet, Workbook } from '../../../src/host/model/workbook';
import { differences, sheetDifferences, type Difference } from './differences';

/** What the program can make again; where it was lost the sheet's mark says so. */
const looks = [
  ...['cellStyles', 'rowStyles', 'columnStyles', 'sheetStyle', 'rows', 'columns', 'merges', 'frozen'],
  ...['page', 'validations', 'filter', 'hyperlinks', 'charts'],
];

/**
 * What is wrong with a workbook in which a command failed: a user's sheet that is not as before, a report sheet that is
 * neither wholly old nor wholly new, a sheet or name too many.
 */
export function broken(before: Workbook, undisturbed: Workbook, failed: Workbook): readonly string[] {
  const old = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const fresh = new Map(undisturbed.sheets.map((sheet) => [sheet.name, sheet]));
  const missing = before.sheets.filter(({ name }) => !failed.sheets.some((sheet) => sheet.name === name));
  return [
    ...missing.map(({ name }) => `${name} is gone`),
    ...failed.sheets.flatMap((sheet) =>
      isOurs(sheet) || !old.has(sheet.name)
        ? neither(sheet, old.get(sheet.name), fresh.get(sheet.name))
        : users(sheet, old.get(sheet.name)),
    ),
    ...strayNames(before, undisturbed, failed),
    ...workbookParts(before, undisturbed, failed),
  ];
}

/**
 * In what a workbook differs from one without a fault. A copy of what was changed by hand may have lost looks, for its original
 * had; of marks those in the register count. Which tab is in front is no content;
 * and a sheet changed by hand whose freezing was cut off holds what it shows, but its mark does not say that it is frozen.
 */
export function unlike(before: Workbook, undisturbed: Workbook, again: Workbook): readonly string[] {
  const copies = undisturbed.sheets.filter(
    (sheet) => !isOurs(sheet) && !before.sheets.some(({ name }) => name === sheet.name),
  );
  const isCopy = (tab: string | undefined): boolean => copies.some(({ name }) => name === tab);
  return differences(withoutFrozen(undisturbed), withoutFrozen(again))
    .filter(
      ({ sheet, part }) =>
        part !== 'active' && part !== 'customProperties' && !(isCopy(sheet) && looks.includes(part)),
    )
    .map(({ sheet = 'workbook', part }) => `${sheet}: ${part}`);
}

function withoutFrozen(workbook: Workbook): Workbook {
  const names = workbook.names.map((name) => ({
    ...name,
    formula: name.formula.replaceAll('"&"', '').replace(',""frozen"":true', ''),
  }));
  return { ...workbook, names };
}

/** What a failure must not touch, whatever else it leaves half done. */
export function usersLost(before: Workbook, failed: Workbook): readonly string[] {
  const now = new Map(failed.sheets.map((sheet) => [sheet.name, sheet]));
  return before.sheets
    .filter((sheet) => !isOurs(sheet))
    .flatMap((sheet) => {
      const after = now.get(sheet.name);
      return after === undefined ? [`${sheet.name} is gone`] : users(after, sheet);
    });
}

function isOurs({ customProperties }: Sheet): boolean {
  return customProperties.some(({ key }) => key === markKey);
}

function users(sheet: Sheet, before: Sheet | undefined): readonly string[] {
  if (before === undefined) return [`${sheet.name} is a stray`];
  return partsOf(sheetDifferences(before, sheet), ['marks']);
}

function neither(sheet: Sheet, old: Sheet | undefined, fresh: Sheet | undefined): readonly string[] {
  if (fresh !== undefined && sheetDifferences(fresh, sheet).length === 0) return [];
  if (old === undefined) return [`${sheet.name} is neither absent nor new`];
  const laidOut = layoutOf(sheet) !== '';
  const rest = partsOf(sheetDifferences(old, sheet), [
    'marks',
    ...(laidOut ? [] : [...looks, 'customProperties']),
  ]);
  return isDeeply(contentMark(old), contentMark(sheet)) ? rest : [...rest, `${sheet.name} has another mark`];
}

function layoutOf(sheet: Sheet): string | undefined {
  return markOf(sheet)?.layout;
}

function markOf({ customProperties }: Sheet) {
  return readMark(customProperties.find(({ key }) => key === markKey)?.value ?? '');
}

/** The mark but for the layout, and what else the sheet's properties say. */
function contentMark(sheet: Sheet): unknown {
  const copying = sheet.customProperties.filter(({ key }) => key === copyKey);
  return [{ ...markOf(sheet), layout: '' }, copying];
}

function partsOf(found: readonly Difference[], allowed: readonly string[]): readonly string[] {
  return found
    .filter(({ part }) => !allowed.includes(part))
    .map(({ sheet = '', part }) => `${sheet}: ${part}`);
}

/** Every name is an old one or a new one, but that it may say that its sheet is to be laid out anew. */
function strayNames(before: Workbook, undisturbed: Workbook, failed: Workbook): readonly string[] {
  const known = new Set([...before.names, ...undisturbed.names].map(withoutLayout));
  const absent = before.names.filter(({ name }) => !failed.names.some((other) => other.name === name));
  return [
    ...failed.names.filter((name) => !known.has(withoutLayout(name))).map(({ name }) => `stray name ${name}`),
    ...absent.map(({ name }) => `the name ${name} is gone`),
  ];
}

function withoutLayout({ name, formula, visible }: Workbook['names'][number]): string {
  const text = formula.replaceAll('"&"', '').replace(/""layout"":""\w*""/, '');
  return JSON.stringify([name, text, visible]);
}

function workbookParts(before: Workbook, undisturbed: Workbook, failed: Workbook): readonly string[] {
  const own = ({ sheet, part }: Difference): boolean =>
    sheet === undefined && part !== 'sheets' && part !== 'names';
  const fresh = differences(undisturbed, failed).filter(own);
  return fresh.length === 0
    ? []
    : differences(before, failed)
        .filter(own)
        .map(({ part }) => `workbook: ${part}`);
}

function isDeeply(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
