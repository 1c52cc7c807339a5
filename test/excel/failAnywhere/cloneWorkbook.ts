import { cloneNode } from '../../../src/host/chart/node';
import { createCalculator } from '../../../src/host/formula/calculator';
import { newId } from '../../../src/host/model/createWorkbook';
import type { Comment, Sheet, Workbook } from '../../../src/host/model/workbook';

/** A workbook that shares nothing with the original that can be changed. */
export function cloneWorkbook(original: Workbook): Workbook {
  return cloned(original, (_, id) => id);
}

/**
 * The same, opened anew: ids are given in the order of the sheets, so that two workbooks that hold the same answer the
 * same, whatever was added to them and taken away before.
 */
export function reopened(original: Workbook): Workbook {
  return cloned({ ...original, nextId: 1 }, newId);
}

type IdOf = (workbook: Workbook, id: string) => string;

function cloned(original: Workbook, idOf: IdOf): Workbook {
  const workbook: Workbook = {
    ...original,
    names: original.names.map((name) => ({ ...name })),
    settings: original.settings.map((setting) => ({ ...setting })),
    properties: { ...original.properties },
    customProperties: original.customProperties.map((property) => ({ ...property })),
    sheets: [],
    events: [],
    listeners: new Map(),
    places: new Map(),
  };
  workbook.calculator = createCalculator(workbook);
  for (const sheet of original.sheets) workbook.sheets.push(cloneSheet(sheet, workbook, idOf));
  workbook.activeId =
    workbook.sheets[original.sheets.findIndex(({ id }) => id === original.activeId)]?.id ?? '';
  return workbook;
}

function cloneSheet(original: Sheet, workbook: Workbook, idOf: IdOf): Sheet {
  const sheet: Sheet = {
    ...original,
    workbook,
    id: idOf(workbook, original.id),
    cells: new Map(original.cells),
    cellStyles: new Map(original.cellStyles),
    rowStyles: new Map(original.rowStyles),
    columnStyles: new Map(original.columnStyles),
    rows: new Map(original.rows),
    columns: new Map(original.columns),
    hyperlinks: new Map(original.hyperlinks),
    customProperties: original.customProperties.map((property) => ({ ...property })),
    tables: [],
    names: [],
    comments: [],
    charts: [],
    used: undefined,
  };
  sheet.tables = original.tables.map((table) => ({ ...table, id: idOf(workbook, table.id), sheet }));
  sheet.names = original.names.map((name) => ({ ...name, sheet }));
  sheet.comments = original.comments.map((comment) => cloneComment(comment, sheet, idOf));
  sheet.charts = original.charts.map((chart) => {
    const space = cloneNode(chart.space);
    return { ...chart, id: idOf(workbook, chart.id), sheet, space };
  });
  return sheet;
}

function cloneComment(original: Comment, sheet: Sheet, idOf: IdOf): Comment {
  const { workbook } = sheet;
  const replies = original.replies.map((reply) => ({ ...reply, id: idOf(workbook, reply.id) }));
  return { ...original, id: idOf(workbook, original.id), sheet, replies };
}
