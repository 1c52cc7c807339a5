import { readAccount, type RawWorkbook } from '../../src/core/account';
import { inputTables } from '../../src/core/inputs';
import { listColumns } from '../../src/core/template';
import { readInputs } from '../../src/excel/reading/readInputs';
import { runIn } from '../../src/excel/run';
import { insertTemplate } from '../../src/excel/template/insertTemplate';
import { createLocalExcel, type LocalExcel } from '../../src/host';
import { beijing2020 } from '../core/sampleAccount';
import { contentsOf } from './excelHolding';

async function rawOf(excel: LocalExcel): Promise<RawWorkbook> {
  const { raw } = await excel.run(readInputs);
  return raw;
}

async function tableNames(excel: LocalExcel): Promise<readonly string[]> {
  return excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load('items/name');
    await context.sync();
    return tables.items.map(({ name }) => name);
  });
}

describe('inserting the template', () => {
  test('adds a sheet for every table, in two round trips and one to show the first', async () => {
    const excel = await createLocalExcel();
    const added = await insertTemplate(runIn(excel.Excel));
    expect(added).toEqual(['填报说明', ...inputTables.map(({ name }) => name), '代码表']);
    expect(excel.traffic).toHaveLength(3);
    expect(excel.traffic.map(({ error }) => error)).toEqual([undefined, undefined, undefined]);
    const [, write] = excel.traffic;
    expect(write?.actions).toBeLessThan(8000);
    expect(write?.requestBytes).toBeLessThan(1_500_000);
    const active = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe('填报说明');
  });

  test('makes real tables with the declared headers, found by their names', async () => {
    const excel = await createLocalExcel();
    await insertTemplate(excel.run);
    expect(await tableNames(excel)).toEqual(inputTables.map(({ name }) => name));
    const raw = await rawOf(excel);
    for (const table of inputTables) {
      const [header = [], ...body] = raw.get(table)?.values ?? [];
      if (table.shape === 'list') {
        const columns = listColumns(table, table.openHeaders ?? []);
        expect(header).toEqual(columns.map((column) => column.header.zh));
      }
      if (table.shape === 'form') {
        expect(header).toEqual(['项目', ...table.columns.map((column) => column.header.zh)]);
        expect(body.map(([label]) => label)).toEqual(table.rows.map(({ label }) => label.zh));
      }
      if (table.shape === 'card') {
        expect(header.slice(0, 2)).toEqual(['项目', '内容']);
        expect(body.map(([label]) => label)).toEqual(table.fields.map((field) => field.header.zh));
      }
    }
  });

  test('leaves a workbook that, read empty, asks for what must be filled and for nothing else', async () => {
    const excel = await createLocalExcel();
    await insertTemplate(excel.run);
    const { account, problems } = readAccount(await rawOf(excel), [beijing2020]);
    expect(account).toBeUndefined();
    expect(problems.map(({ cell, expected }) => [cell, expected.zh])).toEqual([
      ['单位信息!B5', '填写“单位名称”'],
      ['单位信息!B7', '填写“决算年度”'],
      ['单位信息!B8', '填写“编报主体”'],
    ]);
  });

  test('writes another profile into the unit card', async () => {
    const excel = await createLocalExcel();
    await insertTemplate(excel.run, 'elsewhere-2021');
    const { problems } = readAccount(await rawOf(excel), [beijing2020]);
    expect(problems.at(-1)?.found).toBe('elsewhere-2021');
  });

  test('a second time adds nothing and changes nothing', async () => {
    const excel = await createLocalExcel();
    await insertTemplate(excel.run);
    const before = await contentsOf(excel);
    excel.resetTraffic();
    expect(await insertTemplate(excel.run)).toEqual([]);
    expect(excel.traffic).toHaveLength(1);
    expect(await contentsOf(excel)).toEqual(before);
  });

  test('puts back what was deleted, in a workbook that has the rest', async () => {
    const excel = await createLocalExcel();
    await insertTemplate(excel.run);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('收入明细').delete();
      context.workbook.worksheets.getItem('基本支出经济分类').delete();
      await context.sync();
    });
    expect(await insertTemplate(excel.run)).toEqual(['收入明细', '基本支出经济分类']);
    expect([...(await rawOf(excel)).keys()]).toHaveLength(inputTables.length);
  });

  test('leaves a sheet of the user’s alone that has the name of one of ours', async () => {
    const excel = await createLocalExcel();
    await excel.run(async (context) => {
      const own = context.workbook.worksheets.add('支出明细');
      own.getRange('A1:B1').values = [['我的', 1]];
      await context.sync();
    });
    const added = await insertTemplate(excel.run);
    expect(added).not.toContain('支出明细');
    expect(added).toHaveLength(inputTables.length + 1);
    expect((await contentsOf(excel)).get('支出明细')).toEqual(['支出明细!A1:B1', [['我的', 1]]]);
  });

  test.each(['table', 'name'] as const)(
    'leaves a %s of the user’s alone that has the name of one of ours',
    async (kind) => {
      const excel = await createLocalExcel();
      await excel.run(async (context) => {
        const own = context.workbook.worksheets.add('底稿');
        const range = own.getRange('A1:B2');
        range.values = [
          ['科目编码', '其他'],
          ['201', 1],
        ];
        if (kind === 'table') own.tables.add(range, true).name = '收入明细';
        else context.workbook.names.add('收入明细', range);
        await context.sync();
      });
      expect(await insertTemplate(excel.run)).not.toContain('收入明细');
      const sheets = [...(await contentsOf(excel)).keys()];
      expect(sheets).toContain('底稿');
      expect(sheets).not.toContain('收入明细');
    },
  );

  test('offers codes of the economic classification without insisting on them', async () => {
    const excel = await createLocalExcel();
    await insertTemplate(excel.run);
    const { rule, errorAlert, source } = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('基本支出经济分类');
      const { dataValidation } = sheet.getRange('A5');
      dataValidation.load('rule,errorAlert');
      const codes = context.workbook.worksheets.getItem('代码表').getRange('D6:E8').load('values');
      await context.sync();
      return {
        rule: dataValidation.rule,
        errorAlert: dataValidation.errorAlert,
        source: codes.values,
      };
    });
    expect(rule.list?.source).toMatch(/^='?代码表'?!\$D\$6:\$D\$\d+$/);
    expect(errorAlert).toMatchObject({ showAlert: true, style: 'Information' });
    expect(source).toEqual([
      ['301', '工资福利支出'],
      ['30101', '基本工资'],
      ['30102', '津贴补贴'],
    ]);
  });

  test('freezes the names of a sheet several pages wide, and prints them on each of its pages', async () => {
    const excel = await createLocalExcel();
    await insertTemplate(excel.run);
    const { frozen, titles, zoom, rule } = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('绩效项目');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      const titles = sheet.pageLayout.getPrintTitleColumnsOrNullObject().load('address');
      sheet.pageLayout.load('zoom');
      const { dataValidation } = sheet.getRange('S5').load('address');
      dataValidation.load('rule');
      await context.sync();
      return { frozen, titles, zoom: sheet.pageLayout.zoom, rule: dataValidation.rule };
    });
    expect(frozen.address).toBe('绩效项目!A1:A4');
    expect(titles.address).toMatch(/A:A$/);
    expect(zoom.horizontalFitToPages).toBe(2);
    expect(rule.decimal).toMatchObject({ operator: 'GreaterThanOrEqualTo' });
  });

  test('takes scores as they are typed: 1.5 is 1.5, and 10 is 10', async () => {
    const excel = await createLocalExcel();
    await insertTemplate(excel.run);
    const shown = await excel.run(async (context) => {
      const body = context.workbook.tables.getItem('专家评分').getDataBodyRange();
      const cells = body.getCell(0, 4).getResizedRange(0, 3);
      cells.values = [['1.5', 10, 8.05, 9]];
      cells.load('text,valueTypes');
      await context.sync();
      return { text: cells.text[0], types: cells.valueTypes[0] };
    });
    expect(shown).toEqual({ text: ['1.5', '10', '8.05', '9'], types: Array(4).fill('Double') });
  });

  test('keeps what the user types as text, whatever it begins with, and takes amounts as numbers', async () => {
    const excel = await createLocalExcel();
    await insertTemplate(excel.run);
    const read = await excel.run(async (context) => {
      const body = context.workbook.tables.getItem('收入明细').getDataBodyRange();
      const row = body.getRow(0);
      row.getCell(0, 0).getResizedRange(0, 2).values = [['0201', '=SUM(1,2)', '12.5']];
      row.load('values,valueTypes');
      await context.sync();
      return { values: row.values[0]?.slice(0, 3), types: row.valueTypes[0]?.slice(0, 3) };
    });
    expect(read).toEqual({ values: ['0201', '=SUM(1,2)', 12.5], types: ['String', 'String', 'Double'] });
  });

  test('takes back what it added when Excel fails half-way', async () => {
    const excel = await createLocalExcel();
    const before = await contentsOf(excel);
    excel.resetTraffic();
    excel.failNext({ request: 2, action: 3000, code: 'GeneralException' });
    await expect(insertTemplate(excel.run)).rejects.toMatchObject({ code: 'GeneralException' });
    expect(await contentsOf(excel)).toEqual(before);
    expect(await insertTemplate(excel.run)).toHaveLength(inputTables.length + 2);
  });

  test('fails as a whole where sheets may not be added', async () => {
    const excel = await createLocalExcel();
    const before = await contentsOf(excel);
    await excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await expect(insertTemplate(excel.run)).rejects.toThrow();
    expect(await contentsOf(excel)).toEqual(before);
  });
});
