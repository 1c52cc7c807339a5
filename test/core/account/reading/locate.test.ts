import type { RawTable } from '../../../../src/core/account';
import { locateTable, locateTables } from '../../../../src/core/account/reading/locate';
import { inputTables } from '../../../../src/core/inputs';
import { expenditure } from '../../../../src/core/inputs/expenditure';
import { evaluation } from '../../../../src/core/inputs/evaluation';
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

describe('a card that requires nothing', () => {
  const used = (values: Rows) => ({ sheet: 'Sheet1', row: 0, column: 0, values });

  test('is found by any of its labels', () => {
    expect(locateTable(evaluation, used([['', '部门项目总数', 13]]))).toMatchObject({ row: 0, column: 1 });
  });

  test('and not on a sheet without them', () => {
    expect(locateTable(evaluation, used([['备忘', 13]]))).toBeUndefined();
    expect(locateTables([evaluation], [used([])])).toEqual(new Map());
  });
});

test('two sheets that could be a table: the first is taken, and no place is two tables', () => {
  const values = rawWorkbook().get(stateAssets)!.values;
  const sheets = ['甲', '乙'].map((sheet) => ({ sheet, row: 0, column: 0, values }));
  expect(locateTables([stateAssets], sheets).get(stateAssets)?.sheet).toBe('甲');
  const taken = new Map([[evaluation, { sheet: '甲', row: 0, column: 0, values: [['x']] }]]);
  expect(locateTables([stateAssets], sheets, taken).get(stateAssets)?.sheet).toBe('乙');
});

describe('the line with the unit above a table', () => {
  const used = (above: Rows): RawTable => ({
    sheet: 'Sheet1',
    row: 0,
    column: 0,
    values: [...above, ...rawWorkbook().get(expenditure)!.values],
  });

  test('is kept, the closest one first', () => {
    const far = ['', '单位：元'];
    const close = ['部门：某局', '', '单位：万元'];
    expect(locateTable(expenditure, used([far, close, []]))?.unitLine).toEqual({
      ref: { sheet: 'Sheet1', row: 1, column: 2 },
      found: '单位：万元',
    });
  });

  test.each<[string, Rows]>([
    ['there is none', [['某局'], []]],
    ['it is too far away', [['单位：万元'], [], [], []]],
  ])('is left out where %s', (_, above) => {
    expect(locateTable(expenditure, used(above))).not.toHaveProperty('unitLine');
  });
});

test('headers with a unit are headers', () => {
  const [header = [], ...rows] = rawWorkbook().get(expenditure)!.values;
  const withUnits = header.map((found) =>
    /支出|预算/.test(String(found)) ? `${String(found)}（元）` : found,
  );
  const sheet: RawTable = { sheet: 'Sheet1', row: 0, column: 0, values: [['标题'], withUnits, ...rows] };
  expect(locateTable(expenditure, sheet)).toMatchObject({ row: 1, column: 0 });
});
