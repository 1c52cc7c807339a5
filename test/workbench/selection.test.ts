import { createWorkbook } from '../../src/host/createHost';
import { parseArea, printArea } from '../../src/host/model/address';
import { cellArea, between, WHOLE_SHEET } from '../../src/host/model/area';
import { mergeCells } from '../../src/host/model/merge';
import { changeLines } from '../../src/host/model/sizes';
import { enterValue } from '../../src/host/model/write';
import { advancing, endOf, endOfRow, going, jumpFrom, stepFrom } from '../../src/workbench/selection/move';
import { areasOf, firstSelection, lastArea, selectionAt } from '../../src/workbench/selection/selection';

const area = (address: string) => parseArea(address)!;
const spot = (address: string) => ({ row: area(address).row, column: area(address).column });
const named = ({ row, column }: { row: number; column: number }) => printArea(cellArea(row, column));

/** B2:C3 is merged, row 5 and column E are hidden, A1:A4 and H9 are filled. */
function sheetOfTest() {
  const sheet = createWorkbook('zh-CN').sheets[0]!;
  mergeCells(sheet, area('B2:C3'), false);
  changeLines(sheet, { ...WHOLE_SHEET, row: 4, rows: 1 }, 'rows', { hidden: true });
  changeLines(sheet, { ...WHOLE_SHEET, column: 4, columns: 1 }, 'columns', { hidden: true });
  for (const row of [0, 1, 2, 3]) enterValue(sheet, row, 0, row + 1);
  enterValue(sheet, 8, 7, 'end');
  return sheet;
}

describe('moving about a sheet', () => {
  test.each([
    ['A1', 0, 1, 'B1'],
    ['A1', -1, 0, 'A1'],
    ['A1', 0, -1, 'A1'],
    ['A4', 1, 0, 'A6'],
    ['D1', 0, 1, 'F1'],
    ['B2', 0, 1, 'D2'],
    ['B2', 1, 0, 'B4'],
    ['A1', 20, 0, 'A22'],
    ['A3', -20, 0, 'A1'],
  ])('from %s by %p rows and %p columns is %s: hidden lines are passed over', (from, rows, columns, to) => {
    expect(named(stepFrom(sheetOfTest(), spot(from), { rows, columns }))).toBe(to);
  });

  test('Ctrl and an arrow lead to the end of what is filled, then to the next that is', () => {
    const sheet = sheetOfTest();
    expect(named(jumpFrom(sheet, spot('A1'), 'Down'))).toBe('A4');
    expect(named(jumpFrom(sheet, spot('H1'), 'Down'))).toBe('H9');
    expect(named(jumpFrom(sheet, spot('H9'), 'Left'))).toBe('A9');
    expect([named(endOf(sheet)), named(endOfRow(sheet, spot('C9')))]).toEqual(['H9', 'H9']);
  });

  test('a merged area is one cell, and a selection never cuts it', () => {
    const sheet = sheetOfTest();
    const there = going(sheet, selectionAt(spot('A2')), spot('C3'), false);
    expect(named(there.active)).toBe('B2');
    expect(printArea(lastArea(sheet, there))).toBe('B2:C3');
    const more = going(sheet, selectionAt(spot('A3')), spot('B3'), true);
    expect(printArea(lastArea(sheet, more))).toBe('A2:C3');
  });

  test('Tab and Enter go round within several selected cells', () => {
    const sheet = sheetOfTest();
    const round = (address: string, rows: number, columns: number, times: number) => {
      let selection = firstSelection(area(address));
      for (let time = 0; time < times; time++) selection = advancing(sheet, selection, { rows, columns });
      return named(selection.active);
    };
    expect(round('F1:G2', 0, 1, 2)).toBe('F2');
    expect(round('F1:G2', 1, 0, 2)).toBe('G1');
    expect(round('F1:G2', 0, 1, 4)).toBe('F1');
    expect(round('F1:G2', 0, -1, 1)).toBe('G2');
  });

  test('with Ctrl several areas are selected', () => {
    const sheet = sheetOfTest();
    const selection = { ...selectionAt(spot('F6')), others: [between(0, 0, 1, 1)] };
    expect(areasOf(sheet, selection).map((one) => printArea(one))).toEqual(['A1:B2', 'F6']);
  });
});
