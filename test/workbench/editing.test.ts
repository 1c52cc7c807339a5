import fc from 'fast-check';
import { parseArea } from '../../src/host/model/address';
import { cellKey } from '../../src/host/model/area';
import { EVENT, listen, WORKBOOK_TARGET } from '../../src/host/model/events';
import { createDesk } from '../../src/workbench/desk';
import { createClipboard } from '../../src/workbench/edit/clipboard';
import { clearAreas, enter, textToEdit } from '../../src/workbench/edit/enter';
import { readTsv, writeTsv } from '../../src/workbench/edit/tsv';
import { firstSelection } from '../../src/workbench/selection/selection';

const area = (address: string) => parseArea(address)!;

function deskOfTest() {
  const desk = createDesk('zh', false);
  const spot = (address: string) => ({ row: area(address).row, column: area(address).column });
  const type = (address: string, text: string) => enter(desk, [area(address)], spot(address), text);
  const cell = (address: string) => {
    const { row, column } = spot(address);
    return desk.sheet().cells.get(cellKey(row, column));
  };
  const select = (address: string): void => {
    desk.select(firstSelection(area(address)));
  };
  return { desk, type, cell, select, clipboard: createClipboard(desk) };
}

describe('editing', () => {
  test('undo gives back content and number format, redo does it again', () => {
    const { desk, type, cell } = deskOfTest();
    type('A1', '1');
    type('A1', '25%');
    const formatted = desk.sheet().cellStyles.get(0)?.numberFormat;
    desk.history.undo();
    expect([cell('A1')?.value, desk.sheet().cellStyles.get(0)?.numberFormat]).toEqual([1, undefined]);
    desk.history.redo();
    expect([cell('A1')?.value, desk.sheet().cellStyles.get(0)?.numberFormat]).toEqual([0.25, formatted]);
    expect(formatted).toBe('0%');
  });

  test('doing something new forgets what was taken back', () => {
    const { desk, type, cell } = deskOfTest();
    type('A1', '1');
    desk.history.undo();
    type('A2', '2');
    expect(desk.history.redo()).toBe(false);
    expect([cell('A1'), cell('A2')?.value]).toEqual([undefined, 2]);
  });

  test('a bad formula is refused in words and leaves the cell as it was', () => {
    const { desk, type, cell } = deskOfTest();
    type('A1', '7');
    expect(type('A1', '=SUM(')).toBe(false);
    expect([cell('A1')?.value, desk.read().refusal?.zh]).toEqual([7, expect.stringContaining('公式有误')]);
    desk.history.undo();
    expect(cell('A1')).toBeUndefined();
  });

  test('a protected sheet is not edited', () => {
    const { desk, type, cell } = deskOfTest();
    desk.sheet().protection = { options: {}, password: undefined };
    expect(type('A1', '7')).toBe(false);
    expect([cell('A1'), desk.read().refusal?.en]).toEqual([undefined, expect.stringContaining('protected')]);
  });

  test('formulas follow edits, emptying and undo', () => {
    const { desk, type, cell } = deskOfTest();
    type('A1', '2');
    type('B1', '=A1*3');
    clearAreas(desk, [area('A1')]);
    expect(cell('B1')?.value).toBe(0);
    desk.history.undo();
    desk.touch();
    expect(cell('B1')?.value).toBe(6);
  });

  test.each(['1.5', '-3', '文字', '=1+2', "'007", '25%', '2020/12/31', 'TRUE', '#N/A', "'=甲"])(
    'what the formula bar shows of %s enters the same cell again',
    (text) => {
      const { desk, type, cell } = deskOfTest();
      type('A1', text);
      const before = cell('A1');
      type('A1', textToEdit(desk.sheet(), { row: 0, column: 0 }));
      expect(cell('A1')).toEqual(before);
    },
  );
});

describe('the add-in that listens', () => {
  test('hears of an edit that it is not its own, with the value before and after, and of what is selected', () => {
    const { desk, type, select } = deskOfTest();
    const { workbook } = desk.read();
    listen(workbook, EVENT.sheetChanged, WORKBOOK_TARGET, 1);
    listen(workbook, EVENT.sheetSelectionChanged, WORKBOOK_TARGET, 1);
    type('A1', '7');
    select('B2:C3');
    expect(workbook.events.map(({ message }) => message)).toMatchObject([
      { address: 'A1', triggerSource: 'Unknown', valueBefore: '', valueAfter: 7 },
      { address: 'B2:C3' },
      {},
    ]);
  });
});

describe('the clipboard', () => {
  test('what is copied here is pasted with its formulas, which follow', () => {
    const { type, cell, select, clipboard } = deskOfTest();
    type('A1', '2');
    type('B1', '=A1*3');
    select('A1:B1');
    const text = clipboard.copy(false);
    expect(text).toBe('2\t6');
    select('A3:B4');
    clipboard.paste(text);
    expect([cell('B3')?.formula, cell('B4')?.formula]).toEqual(['=A3*3', '=A4*3']);
  });

  test('what is cut leaves its place, and one undo brings it back', () => {
    const { desk, type, cell, select, clipboard } = deskOfTest();
    type('A1', '甲');
    select('A1');
    const text = clipboard.copy(true);
    select('A2');
    clipboard.paste(text);
    expect([cell('A1'), cell('A2')?.value]).toEqual([undefined, '甲']);
    desk.history.undo();
    expect([cell('A1')?.value, cell('A2')]).toEqual(['甲', undefined]);
  });

  test('text from elsewhere is entered as if typed', () => {
    const { cell, select, clipboard } = deskOfTest();
    select('B2');
    clipboard.paste('1,234.5\t"两\n行"\r\n=B2*2\t');
    expect([cell('B2')?.value, cell('C2')?.value, cell('B3')?.value]).toEqual([1234.5, '两\n行', 2469]);
  });

  test('rows of texts come back as they went', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '决', ' ') }), {
      minLength: 2,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (rows) => {
        expect(readTsv(writeTsv(rows))).toEqual(rows);
      }),
      { seed: 20 },
    );
  });
});
