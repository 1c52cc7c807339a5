import { composeReport, validate } from '../../../src/core';
import { parts } from '../../../src/core/sheets';
import { inOrder } from '../../../src/core/sheets/parts';
import { sampleWorkbook } from '../sampleAccount';
import { layoutFaults } from './readSheet';

const { sheets } = composeReport(validate(sampleWorkbook()));

describe('the sheets of a report', () => {
  it('stand in the order of their parts, the contents first', () => {
    expect(sheets[0]?.id).toBe('contents');
    expect(inOrder(sheets)).toEqual(sheets);
    expect([...new Set(sheets.map(({ part }) => part))]).toEqual(Object.keys(parts));
  });

  it('keep the order they have within a part', () => {
    const narrative = { id: 1, part: 'narrative' } as const;
    const tables = [
      { id: 2, part: 'tables' },
      { id: 3, part: 'tables' },
    ] as const;
    expect(inOrder([narrative, ...tables])).toEqual([...tables, narrative]);
  });

  it('have a way back to the contents outside what is printed, but for the contents and the findings', () => {
    for (const sheet of sheets) {
      const { part, rows, columnWidths, printedColumns = columnWidths.length } = sheet;
      const links = rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column) =>
          cell.kind === 'sheetLink' && cell.sheet === 'contents' ? [{ row, column }] : [],
        ),
      );
      const hasWayBack = part !== 'contents' && part !== 'findings';
      expect([sheet.id, links]).toEqual([sheet.id, hasWayBack ? [{ row: 0, column: printedColumns }] : []]);
    }
  });

  it('keep within the page', () => {
    for (const { printedColumns, columnWidths, ...sheet } of sheets) {
      const printed = { ...sheet, columnWidths: columnWidths.slice(0, printedColumns) };
      const faults = layoutFaults({ ...printed, rows: sheet.rows.slice(1), merges: [] });
      expect([sheet.id, faults.filter((fault) => fault.includes('wide'))]).toEqual([sheet.id, []]);
    }
  });

  it('each have a tab colour of their part, no two parts alike', () => {
    const colours = Object.values(parts).map(({ tabColor }) => tabColor);
    expect(new Set(colours).size).toBe(colours.length);
  });
});
