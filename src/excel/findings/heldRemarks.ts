import type { Remark } from '../../core/rules/findingState';
import { findingsSheetId, remarksOn } from '../../core/sheets';
import type { Held } from '../reading/held';
import type { FoundSheet } from '../reading/sheets';
import { fromCorner } from '../writing/compare';
import { asReadBack } from '../writing/content';

/** What was decided about earlier findings, from the findings sheets of the workbook; ours are known by their marks. */
export function heldRemarks(
  sheets: readonly FoundSheet[],
  held: ReadonlyMap<string, Held>,
): readonly Remark[] {
  return sheets
    .filter(({ mark }) => mark?.sheet === findingsSheetId)
    .flatMap(({ name }) => {
      const content = held.get(name);
      return content === undefined ? [] : remarksOn(textsIn(content));
    });
}

/** What a sheet holds, as text, from its first cell on. */
export function textsIn(held: Held): readonly (readonly string[])[] {
  return fromCorner(held).map((row) => row.map((cell) => asReadBack(cell ?? '')));
}
