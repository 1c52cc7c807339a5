import { isDeepStrictEqual } from 'node:util';
import { insertingKey } from '../../../src/excel/template/halfInserted';
import { markPrefix } from '../../../src/core/rules/cellMarks';
import type { Comment, Sheet, Workbook } from '../../../src/host/model/workbook';

/** One thing in which two workbooks differ; no sheet where it is the workbook's. */
export interface Difference {
  readonly sheet: string | undefined;
  /** `cells`, `cellStyles`, … as the model has them; `sheets` for their names and order. */
  readonly part: string;
  readonly found: unknown;
}

/** How a sheet stands in the workbook; ids and what is kept only to be quick are no difference. */
export function differences(before: Workbook, after: Workbook): readonly Difference[] {
  const known = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  return [
    ...unlike(undefined, partsOf(before), partsOf(after)),
    ...after.sheets.flatMap((sheet) => {
      const former = known.get(sheet.name);
      return former === undefined ? [] : sheetDifferences(former, sheet);
    }),
  ];
}

export function sheetDifferences(before: Sheet, after: Sheet): readonly Difference[] {
  return unlike(after.name, sheetParts(before), sheetParts(after));
}

type Parts = Readonly<Record<string, unknown>>;

function unlike(sheet: string | undefined, before: Parts, after: Parts): readonly Difference[] {
  return Object.keys(after)
    .filter((part) => !isAlike(before[part], after[part]))
    .map((part) => ({ sheet, part, found: after[part] }));
}

function isAlike(a: unknown, b: unknown): boolean {
  if (!(a instanceof Map && b instanceof Map)) return isDeepStrictEqual(a, b);
  if (a.size !== b.size) return false;
  for (const [key, value] of a) {
    const other: unknown = b.get(key);
    if (other !== value && !isDeepStrictEqual(withoutResult(other), withoutResult(value))) return false;
  }
  return true;
}

/** Of a formula only its text counts: what it shows follows from the rest. */
function withoutResult(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null || !('formula' in cell)) return cell;
  return cell.formula ?? cell;
}

function partsOf(workbook: Workbook): Parts {
  const { sheets, names, settings, properties, customProperties, protection, calculationMode } = workbook;
  return {
    sheets: sheets.map(({ name }) => name),
    names: [...names].sort((a, b) => (a.name < b.name ? -1 : 1)),
    settings,
    properties,
    customProperties,
    protection,
    calculationMode,
    active: sheets.find(({ id }) => id === workbook.activeId)?.name,
  };
}

function sheetParts(sheet: Sheet): Parts {
  const { cells, cellStyles, rowStyles, columnStyles, sheetStyle, rows, columns, merges } = sheet;
  const { validations, hyperlinks, frozen, filter, page, protection, visibility, tabColor } = sheet;
  const { showGridlines, showHeadings, standardWidth, tables, names, comments } = sheet;
  return {
    ...{ cells, cellStyles, rowStyles, columnStyles, sheetStyle, rows, columns, merges },
    ...{ validations, hyperlinks, frozen, filter, page, protection, visibility, tabColor },
    ...{ showGridlines, showHeadings, standardWidth },
    customProperties: propertiesOf(sheet),
    tables: tables.map(contentOf),
    charts: sheet.charts.map(contentOf),
    names: names.map(contentOf),
    comments: commentsIn(comments, false),
    marks: commentsIn(comments, true),
  };
}

/** That a sheet of the template can be taken back is nothing that its user sees. */
function propertiesOf({ customProperties }: Sheet): Sheet['customProperties'] {
  return customProperties.filter(({ key }) => key !== insertingKey).sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** A part of a sheet without its id and without the way back to the sheet. */
function contentOf(part: object): object {
  return Object.fromEntries(Object.entries(part).filter(([key]) => key !== 'id' && key !== 'sheet'));
}

/** The user's comments, or ours. */
function commentsIn(comments: readonly Comment[], ours: boolean): readonly unknown[] {
  return comments
    .filter(({ content }) => content.startsWith(markPrefix) === ours)
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map((comment) => ({ ...contentOf(comment), replies: comment.replies.map(contentOf) }));
}
