import type { Look } from './looks';

/** A block of cells, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What may be typed into some cells. Nothing is forbidden: what is unusual is asked about, since reading is forgiving. */
export type EntryRule =
  | { readonly kind: 'amount' | 'count' | 'score' | 'year' }
  | { readonly kind: 'choice'; readonly words: readonly string[] }
  /** Codes of these lengths; a total row may say 合计 instead. */
  | { readonly kind: 'code'; readonly lengths: readonly number[] }
  /** A list to choose from, on another sheet of the template; other words are welcome. */
  | { readonly kind: 'hint'; readonly sheet: string; readonly area: Area };

/** What Excel shows beside a cell when it is selected: at most 32 and 255 characters. */
export interface Prompt {
  readonly title: string;
  readonly message: string;
}

/** A sheet of the empty input workbook, complete: one function turns any of them into Excel calls. */
export interface TemplateSheet {
  readonly name: string;
  readonly orientation: 'portrait' | 'landscape';
  /** In half-width characters. */
  readonly columnWidths: readonly number[];
  /** The texts from A1 on, every row as wide as the sheet. */
  readonly rows: readonly (readonly string[])[];
  /** In points; the other rows are as high as their text needs. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Laid over each other in this order. */
  readonly looks: readonly { readonly area: Area; readonly look: Look }[];
  readonly merges: readonly Area[];
  readonly links: readonly { readonly row: number; readonly column: number; readonly sheet: string }[];
  readonly entries: readonly { readonly area: Area; readonly rule: EntryRule }[];
  readonly prompts: readonly { readonly area: Area; readonly prompt: Prompt }[];
  /** The Excel table on the sheet, header row included. */
  readonly table: { readonly name: string; readonly area: Area } | undefined;
  /** Frozen on screen. */
  readonly frozenRows: number;
  /** Frozen on screen, and repeated on every printed page of a sheet that is several pages wide. */
  readonly frozenColumns: number;
  /** How many pages the sheet is wide in print. */
  readonly pagesAcross: number;
  /** Left out, as many as it takes. */
  readonly pagesDown?: 1;
  /** Repeated on every printed page, counted from 0. */
  readonly printedHead: number | undefined;
}

/** One cell. */
export function at(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}
