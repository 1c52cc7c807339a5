import type { RawTable } from '../../../../src/core/account';
import { locateTable } from '../../../../src/core/account/reading/locate';
import { inputTables } from '../../../../src/core/inputs';
import { expenditure } from '../../../../src/core/inputs/expenditure';
import { stateAssets } from '../../../../src/core/inputs/stateAssets';
import { threePublic } from '../../../../src/core/inputs/threePublic';
import { rawWorkbook, type Rows } from '../rawWorkbook';
import type { InputTable } from '../../../../src/core/inputs/table';

/** The table as it stands on a used range that begins at C3, with a title above it and a blank column to its left. */
function onASheet(table: InputTable): RawTable {
  const values: Rows = [
    ['', '某单位'],
    [],
    ...rawWorkbook()
      .get(table)!
      .values.map((row) => ['', ...row]),
  ];
  return { sheet: 'Sheet1', row: 2, column: 2, values };
}

describe('locateTable', () => {
  test.each(inputTables.filter(({ shape }) => shape !== 'card').map((table) => [table.name, table] as const))(
    '%s is found by its header row',
    (_, table) => {
      expect(locateTable(table, onASheet(table))).toMatchObject({ sheet: 'Sheet1', row: 4 });
    },
  );

  test('a form begins at the column of its labels', () => {
    expect(locateTable(threePublic, onASheet(threePublic))).toEqual({
      ...rawWorkbook().get(threePublic),
      sheet: 'Sheet1',
      row: 4,
      column: 3,
    });
  });

  test('a card begins at the column of its labels', () => {
    const found = locateTable(stateAssets, onASheet(stateAssets));
    expect(found).toMatchObject({ row: 2, column: 3 });
    expect(found?.values.at(-1)).toEqual(rawWorkbook().get(stateAssets)?.values.at(-1));
  });

  const blanked = (table: InputTable, ...words: string[]): RawTable => {
    const used = onASheet(table);
    const values = used.values.map((row) =>
      row.map((cell) => (typeof cell === 'string' && words.includes(cell) ? '' : cell)),
    );
    return { ...used, values };
  };

  test('a header row that lacks a few of the headers is still the table’s: what is missing is told there', () => {
    expect(locateTable(expenditure, blanked(expenditure, '项目支出'))).toMatchObject({ row: 4 });
  });

  test('there is none where a quarter of the headers, or a row or field, is not there', () => {
    const lacking = blanked(expenditure, '项目支出', '基本支出', '经营支出');
    expect(locateTable(expenditure, lacking)).toBeUndefined();
    expect(locateTable(threePublic, blanked(threePublic, '公务接待费'))).toBeUndefined();
    expect(locateTable(stateAssets, blanked(stateAssets, '车辆'))).toBeUndefined();
    expect(locateTable(stateAssets, { ...onASheet(stateAssets), values: [] })).toBeUndefined();
  });

  test('a stated total need not be there', () => {
    const used = onASheet(expenditure);
    const values = used.values.map((row) => row.map((cell) => (cell === '本年支出合计' ? '' : cell)));
    expect(locateTable(expenditure, { ...used, values })).toMatchObject({ row: 4 });
  });
});
