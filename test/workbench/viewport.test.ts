import { createWorkbook } from '../../src/host/createHost';
import { parseArea } from '../../src/host/model/address';
import { WHOLE_SHEET } from '../../src/host/model/area';
import { mergeCells } from '../../src/host/model/merge';
import { changeLines } from '../../src/host/model/sizes';
import { enterValue } from '../../src/host/model/write';
import { measureLines, shownLines } from '../../src/workbench/grid/lines';
import { piecesOf } from '../../src/workbench/grid/pieces';
import { measureSheet, viewportOf } from '../../src/workbench/grid/viewport';

const rowsOf = (first: number, count: number) => ({ ...WHOLE_SHEET, row: first, rows: count });
const start = { row: 0, column: 0 };
const room = { left: 0, width: 800, height: 600 };

describe('the lines of a sheet on the screen', () => {
  test('lie one after the other, hidden ones without height', () => {
    const sheet = createWorkbook('zh-CN').sheets[0]!;
    changeLines(sheet, rowsOf(2, 1), 'rows', { size: 30 });
    changeLines(sheet, rowsOf(4, 2), 'rows', { hidden: true });
    const lines = measureLines(sheet, 'rows');
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(lines.size)).toEqual([20, 20, 40, 20, 0, 0, 20, 20]);
    expect([0, 3, 6, 7].map(lines.offset)).toEqual([0, 80, 100, 120]);
    expect([0, 39, 40, 79, 80, 99, 100, 125].map(lines.at)).toEqual([0, 1, 2, 2, 3, 3, 6, 7]);
    expect(shownLines(lines, 3, 7)).toEqual([3, 6, 7]);
  });

  test('every line is found where it begins', () => {
    const sheet = createWorkbook('zh-CN').sheets[0]!;
    for (const row of [3, 10, 11, 40]) changeLines(sheet, rowsOf(row, 1), 'rows', { size: row });
    const lines = measureLines(sheet, 'rows');
    for (let row = 0; row < 60; row++) expect(lines.at(lines.offset(row))).toBe(row);
  });
});

describe('what is drawn', () => {
  test('is what is in view, wherever it was scrolled to', () => {
    const sheet = createWorkbook('zh-CN').sheets[0]!;
    enterValue(sheet, 49_999, 0, 1);
    const lines = measureSheet(sheet, start);
    const { rows } = viewportOf(sheet, lines, { ...room, top: 500_000 });
    expect(rows.shown.length).toBeLessThan(40);
    expect(rows.shown).toContain(25_000);
    const drawn = rows.shown.length * 20;
    expect(rows.before + drawn + rows.after).toBe(lines.rows.offset(lines.rowCount));
  });

  test('frozen rows stay, and a merged area that reaches into view is drawn whole', () => {
    const sheet = createWorkbook('zh-CN').sheets[0]!;
    enterValue(sheet, 999, 0, 1);
    sheet.frozen = { rows: 2, columns: 0 };
    mergeCells(sheet, parseArea('A40:A60')!, false);
    mergeCells(sheet, parseArea('C1:C5')!, false);
    const lines = measureSheet(sheet, start);
    const view = viewportOf(sheet, lines, { ...room, top: 1_000 });
    expect(view.rows.frozen).toEqual([0, 1]);
    expect(view.rows.shown[0]).toBe(39);
    const pieces = piecesOf(sheet, lines, view);
    expect(pieces.at(39, 0)).toMatchObject({ rowSpan: 21, anchor: { row: 39, column: 0 } });
    expect(pieces.at(45, 0)).toBeUndefined();
    expect(pieces.at(0, 2)).toMatchObject({ rowSpan: 2 });
  });
});
