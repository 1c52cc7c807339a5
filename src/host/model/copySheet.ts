import { copyDrawings } from './charts';
import { createSheet, newId } from './createWorkbook';
import { announceAdded, freeName, requireStructureWritable } from './sheets';
import type { Name, Sheet, Table } from './workbook';

function copyMap<K, V>(from: ReadonlyMap<K, V>, to: Map<K, V>): void {
  for (const [key, value] of from) to.set(key, value);
}

function copyMaps(source: Sheet, copy: Sheet): void {
  copyMap(source.cells, copy.cells);
  copyMap(source.cellStyles, copy.cellStyles);
  copyMap(source.rowStyles, copy.rowStyles);
  copyMap(source.columnStyles, copy.columnStyles);
  copyMap(source.rows, copy.rows);
  copyMap(source.columns, copy.columns);
  copyMap(source.hyperlinks, copy.hyperlinks);
}

function copyTable(table: Table, sheet: Sheet, taken: ReadonlySet<string>): Table {
  let index = 1;
  while (taken.has(`${table.name}_${index}`.toLowerCase())) index++;
  return { ...table, id: newId(sheet.workbook), sheet, name: `${table.name}_${index}` };
}

/** The names of a sheet, and those of the workbook that refer to it: a copy gets its own of each. */
function copiedNames({ workbook, name, names }: Sheet, copy: Sheet): readonly Name[] {
  const own = new Set(names.map((item) => item.name.toLowerCase()));
  const further = workbook.names.filter(
    (item) =>
      !own.has(item.name.toLowerCase()) &&
      workbook.calculator.rewriteSheet(item.formula, name, undefined) !== item.formula,
  );
  return [...names, ...further].map((item) => ({
    ...item,
    sheet: copy,
    formula: workbook.calculator.rewriteSheet(item.formula, name, copy.name),
  }));
}

function copiedComments({ workbook, comments }: Sheet, copy: Sheet): Sheet['comments'] {
  return comments.map((comment) => ({
    ...comment,
    id: newId(workbook),
    sheet: copy,
    replies: comment.replies.map((reply) => ({ ...reply, id: newId(workbook) })),
  }));
}

/** A copy of a sheet at the end of the workbook, named `name (2)`. */
export function copySheet(source: Sheet): Sheet {
  const { workbook } = source;
  requireStructureWritable(workbook);
  const name = freeName(workbook, (index) => {
    const suffix = ` (${index + 1})`;
    return source.name.slice(0, 31 - suffix.length) + suffix;
  });
  const copy = createSheet(workbook, name);
  copyMaps(source, copy);
  const taken = new Set(
    workbook.sheets.flatMap((sheet) => sheet.tables).map((table) => table.name.toLowerCase()),
  );
  const { tabColor, showGridlines, showHeadings, standardWidth, sheetStyle, merges, frozen, filter, page } =
    source;
  const { validations, protection } = source;
  Object.assign(copy, {
    tabColor,
    showGridlines,
    showHeadings,
    standardWidth,
    sheetStyle,
    merges,
    frozen,
    filter,
    page,
    validations,
    protection,
  });
  copy.customProperties = source.customProperties.map((property) => ({ ...property }));
  copy.tables = source.tables.map((table) => copyTable(table, copy, taken));
  copy.names = copiedNames(source, copy);
  copy.comments = copiedComments(source, copy);
  copyDrawings(source, copy);
  workbook.sheets.push(copy);
  workbook.calculator.structureChanged();
  announceAdded(copy);
  return copy;
}
