import { markKey } from '../../../src/excel/mark';
import type { Sheet, Workbook } from '../../../src/host/model/workbook';
import { differences, sheetDifferences, type Difference } from './differences';

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

/** In what a workbook differs from one without a fault. Of marks those in the register count; which tab is in front is no content. */
export function unlike(undisturbed: Workbook, again: Workbook): readonly string[] {
  return differences(registered(undisturbed), registered(again))
    .filter(({ part }) => part !== 'active')
    .map(({ sheet = 'workbook', part }) => `${sheet}: ${part}`);
}

function registered(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    customProperties: sheet.customProperties.filter(({ key }) => key !== markKey),
  }));
  return { ...workbook, sheets };
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

/** The names of the sheets that are the user's. */
export function usersSheets({ sheets }: Workbook): readonly string[] {
  return sheets.filter((sheet) => !isOurs(sheet)).map(({ name }) => name);
}

function isOurs({ customProperties }: Sheet): boolean {
  return customProperties.some(({ key }) => key === markKey);
}

function users(sheet: Sheet, before: Sheet | undefined): readonly string[] {
  if (before === undefined) return [`${sheet.name} is a stray`];
  return partsOf(sheetDifferences(before, sheet), ['marks']);
}

/** Content, looks, page layout, charts and mark: all of them are the old ones, or all of them the new ones. */
function neither(sheet: Sheet, old: Sheet | undefined, fresh: Sheet | undefined): readonly string[] {
  const [ofFresh, ofOld] = [fresh, old].map((one) => one && partsOf(sheetDifferences(one, sheet), ['marks']));
  if (ofFresh?.length === 0 || ofOld?.length === 0) return [];
  return ofOld ?? [`${sheet.name} is neither absent nor new`];
}

function partsOf(found: readonly Difference[], allowed: readonly string[]): readonly string[] {
  return found
    .filter(({ part }) => !allowed.includes(part))
    .map(({ sheet = '', part }) => `${sheet}: ${part}`);
}

/** Every name is an old one or a new one. */
function strayNames(before: Workbook, undisturbed: Workbook, failed: Workbook): readonly string[] {
  const known = new Set([...before.names, ...undisturbed.names].map(inOne));
  const absent = before.names.filter(({ name }) => !failed.names.some((other) => other.name === name));
  return [
    ...failed.names.filter((name) => !known.has(inOne(name))).map(({ name }) => `stray name ${name}`),
    ...absent.map(({ name }) => `the name ${name} is gone`),
  ];
}

function inOne({ name, formula, visible }: Workbook['names'][number]): string {
  return JSON.stringify([name, formula, visible]);
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
