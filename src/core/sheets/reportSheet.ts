import type { Figure } from '../expression';
import type { SheetChart } from './charts/sheetChart';
import type { PartName } from './parts';
import type { StyleName } from './styles';

/** What one cell of a report sheet shows. A figure becomes a live formula over the user's cells, or its value where Excel cannot compute it. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string; readonly style: StyleName; readonly indent?: number }
  | {
      readonly kind: 'sentence';
      /** What Excel computes, without the leading `=`. */
      readonly formula: string;
      /** What it says now. */
      readonly text: string;
      readonly style: StyleName;
    }
  | { readonly kind: 'number'; readonly number: number; readonly style: StyleName }
  | { readonly kind: 'figure'; readonly figure: Figure; readonly style: StyleName }
  | {
      readonly kind: 'link';
      readonly text: string;
      /** `收入明细!D5` */ readonly target: string;
      readonly style: StyleName;
    }
  | {
      /** A link to another sheet of the report; where that has another tab in the workbook, the cell says so. */
      readonly kind: 'sheetLink';
      readonly text: string;
      /** The id of its definition. */
      readonly sheet: string;
      readonly style: StyleName;
    }
  | { readonly kind: 'empty'; readonly style: StyleName };

export interface SheetRow {
  /** In points; left out, the row is as high as its text needs. */
  readonly height?: number;
  /** From the first column on; a shorter row leaves the rest of the columns bare. */
  readonly cells: readonly SheetCell[];
}

/** A merged block; the text stands in its top left cell. Counted from 0. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The table of a sheet that its reader works on: it can be filtered, and some of its columns are the reader's. */
export interface WorkingTable {
  /** Its rows below the head, counted from 0; without rows there is nothing to filter. */
  readonly firstRow: number;
  readonly rows: number;
  /** The columns that the reader fills in: what stands there is no change by hand. */
  readonly filledIn: readonly number[];
  /** The column in which one of some words is chosen. */
  readonly choice: { readonly column: number; readonly words: readonly string[] };
  /** The column that is not shown. */
  readonly hidden: number;
}

/** A sheet of the report, complete: one writer turns any of them into Excel calls. */
export interface ReportSheet {
  /** The definition's id: the ownership mark of the sheet in the workbook. */
  readonly id: string;
  /** The tab's name, at most 31 characters. */
  readonly name: string;
  readonly part: PartName;
  /** `公开01表`, where it has one. */
  readonly formNumber?: string;
  /** There was nothing to report: only its frame is there. */
  readonly isEmpty?: boolean;
  readonly orientation: 'portrait' | 'landscape';
  /** Printed on a single page; otherwise one page wide and as many long as the rows need. */
  readonly onePage?: boolean;
  /** In half-width characters. */
  readonly columnWidths: readonly number[];
  /** How many columns are printed, from the first on; left out, all of them. */
  readonly printedColumns?: number;
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
  /** The rows of the table head, counted from 0: frozen on screen and repeated on every printed page. */
  readonly head: { readonly first: number; readonly last: number } | undefined;
  /** The rows, counted from 0, that begin a new page. Such a sheet is printed at a fixed scale that fits its width. */
  readonly pageBreaks?: readonly number[];
  readonly working?: WorkingTable;
  readonly charts?: readonly SheetChart[];
}
