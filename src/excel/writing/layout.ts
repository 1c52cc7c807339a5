import type { Merge, ReportSheet, SheetCell } from '../../core/sheets/reportSheet';
import { styles } from '../../core/sheets/styles';
import { cellName } from './addresses';
import { formatting, lookParts } from './looks';
import { pageParts, pointsPerCharacter } from './pages';
import { bytesOf, packed, type Part } from './parts';
import { regionsBy, type Block } from './regions';
import { workingParts } from './working';

/** Everything about a sheet's looks but how high its rows are: when this changes, the sheet is laid out anew. */
export function layoutOf(sheet: ReportSheet): string {
  const {
    orientation,
    onePage,
    columnWidths,
    printedColumns,
    merges,
    head,
    pageBreaks,
    working,
    charts,
    rows,
  } = sheet;
  const looks = regionsBy(sheet, lookOf);
  const isBroken = pageBreaks !== undefined;
  const page = [orientation, onePage, columnWidths, printedColumns, head, isBroken, working, charts];
  return JSON.stringify([page, merges, rows.length, [...looks], styles]);
}

/** How high the rows are, and where pages end because of it: when this changes, only that is given anew, to all rows. */
export function heightsOf({ rows, pageBreaks }: ReportSheet): string {
  return JSON.stringify([rows.map(({ height }) => height ?? 0), pageBreaks]);
}

function lookOf(cell: SheetCell): string {
  return cell.kind === 'text' ? `${cell.style} ${String(cell.indent ?? 0)}` : cell.style;
}

/** Formats an empty sheet: looks of its blocks, merges, widths, heights, page breaks, frozen head, print set-up. */
export function layoutParts(sheet: ReportSheet): readonly Part[] {
  return packed([
    ...lookParts(sheet),
    ...mergeParts(sheet.merges),
    ...widthParts(sheet),
    ...heightParts(sheet),
    ...breakParts(sheet),
    ...pageParts(sheet),
    ...workingParts(sheet),
  ]);
}

/** Merges of a single row below each other that take the same columns are made in one call. */
function mergeParts(merges: readonly Merge[]): readonly Part[] {
  const tall = merges.filter(({ rows }) => rows > 1);
  const flat = merges
    .filter(({ rows }) => rows === 1)
    .sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  const runs: Merge[] = [];
  for (const merge of flat) {
    const last = runs.at(-1);
    if (last !== undefined && isBelow(merge, last)) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push(merge);
  }
  return [...tall.map((merge) => merging(merge, false)), ...runs.map((run) => merging(run, run.rows > 1))];
}

function isBelow(block: Block, above: Block): boolean {
  const isAligned = block.column === above.column && block.columns === above.columns;
  return isAligned && block.row === above.row + above.rows;
}

function merging({ row, column, rows, columns }: Block, across: boolean): Part {
  return {
    bytes: bytesOf.range + bytesOf.method,
    apply: (worksheet) => {
      worksheet.getRangeByIndexes(row, column, rows, columns).merge(across);
    },
  };
}

function widthParts({ columnWidths }: ReportSheet): readonly Part[] {
  const columns = new Map<number, Block[]>();
  columnWidths.forEach((width, column) => {
    if (width > 0)
      columns.set(width, [...(columns.get(width) ?? []), { row: 0, column, rows: 1, columns: 1 }]);
  });
  return [...columns].flatMap(([width, blocks]) =>
    formatting(blocks, bytesOf.property, (format) => {
      format.columnWidth = width * pointsPerCharacter;
    }),
  );
}

/** Heights and page breaks in the place of others. */
export function resizingParts(sheet: ReportSheet): readonly Part[] {
  const clear: Part = {
    bytes: bytesOf.method,
    apply: (worksheet) => {
      clearBreaks(worksheet, sheet);
    },
  };
  return packed([clear, ...heightParts(sheet), ...breakParts(sheet)]);
}

export function clearBreaks(worksheet: Excel.Worksheet, { pageBreaks }: ReportSheet): void {
  if (pageBreaks !== undefined) worksheet.horizontalPageBreaks.removePageBreaks();
}

function heightParts({ rows }: ReportSheet): readonly Part[] {
  const runs = new Map<number, Block[]>();
  rows.forEach(({ height }, row) => {
    if (height === undefined) return;
    const alike = runs.get(height) ?? [];
    const block = { row, column: 0, rows: 1, columns: 1 };
    const last = alike.at(-1);
    if (last !== undefined && isBelow(block, last))
      alike[alike.length - 1] = { ...last, rows: last.rows + 1 };
    else alike.push(block);
    runs.set(height, alike);
  });
  return [...runs].flatMap(([height, blocks]) =>
    formatting(blocks, bytesOf.property, (format) => {
      format.rowHeight = height;
    }),
  );
}

function breakParts({ pageBreaks = [] }: ReportSheet): readonly Part[] {
  return pageBreaks.map((row) => ({
    bytes: bytesOf.pageBreak,
    apply: (worksheet) => {
      worksheet.horizontalPageBreaks.add(cellName(row, 0));
    },
  }));
}
