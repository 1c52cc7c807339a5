import { between, bounding, cellArea, lastColumn, lastRow, overlaps, type Area } from '../../host/model/area';
import type { Sheet } from '../../host/model/workbook';

/** A cell by its zero-based indexes. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What is selected: the area from `anchor` to `head`, and with Ctrl more areas before it. */
export interface Selection {
  /** The cell that is edited. */
  readonly active: Spot;
  readonly anchor: Spot;
  readonly head: Spot;
  readonly others: readonly Area[];
}

export const selectionAt = (spot: Spot): Selection => ({
  active: spot,
  anchor: spot,
  head: spot,
  others: [],
});

/** The selection that an area is when nothing else is known of it. */
export function firstSelection(area: Area): Selection {
  const anchor = { row: area.row, column: area.column };
  return { active: anchor, anchor, head: { row: lastRow(area), column: lastColumn(area) }, others: [] };
}

/** An area grown until it cuts no merged cells. */
export function wholeMerges(sheet: Sheet, area: Area): Area {
  const cut = sheet.merges.filter((merge) => overlaps(merge, area)).reduce(bounding, area);
  return cut.rows === area.rows && cut.columns === area.columns ? area : wholeMerges(sheet, cut);
}

/** The area that was selected last. */
export const lastArea = (sheet: Sheet, { anchor, head }: Selection): Area =>
  wholeMerges(sheet, between(anchor.row, anchor.column, head.row, head.column));

/** All that is selected. */
export const areasOf = (sheet: Sheet, selection: Selection): readonly Area[] => [
  ...selection.others,
  lastArea(sheet, selection),
];

/** The cell that shows what is at a spot: the first of a merged area, or the spot itself. */
export function cellOf(sheet: Sheet, { row, column }: Spot): Spot {
  const merge = sheet.merges.find((area) => overlaps(area, cellArea(row, column)));
  return merge === undefined ? { row, column } : { row: merge.row, column: merge.column };
}

export const sameSpot = (a: Spot, b: Spot): boolean => a.row === b.row && a.column === b.column;
