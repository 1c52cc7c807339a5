import type { FoundSheet } from '../reading/sheets';
import type { NamedSheet } from './naming';

/**
 * Where new sheets go among the tabs, counted from 0, by their names: behind the sheet that comes before them in the report,
 * or before the first that the workbook has. Those that go to the end, where Excel adds sheets, have no entry. The positions hold
 * when the sheets are added in this order, and no tab that is there already is moved.
 */
export function placesOfNew(
  named: readonly Pick<NamedSheet, 'tab' | 'before'>[],
  found: readonly FoundSheet[],
): ReadonlyMap<string, number> {
  const tabs = found.map(({ name }) => name);
  const places = new Map<string, number>();
  for (const [index, { tab, before }] of named.entries()) {
    if (before !== undefined) continue;
    const previous = named[index - 1];
    const first = named.find((other) => other.before !== undefined);
    const place = previous === undefined ? placeOf(tabs, first?.tab) : tabs.indexOf(previous.tab) + 1;
    if (place < tabs.length) places.set(tab, place);
    tabs.splice(place, 0, tab);
  }
  return places;
}

function placeOf(tabs: readonly string[], tab: string | undefined): number {
  return tab === undefined ? tabs.length : tabs.indexOf(tab);
}
