import type { Account } from '../../../../src/core/account';
import { expenditure } from '../../../../src/core/inputs/expenditure';
import { buildTables, type ReportSheet } from '../../../../src/core/sheets';
import { nineTables } from '../../../../src/core/sheets/tables';
import { inShanghai } from '../../narrative/shanghai/saidInShanghai';
import { putuoAccount } from '../../putuoWorkbook';
import { sampleAccount, type SampleChange } from '../../sampleAccount';
import { layoutFaults, printedRows, printedTable } from '../readSheet';

const sheetsOf = (account: Account): readonly ReportSheet[] => buildTables(account, nineTables);

function tableNamed(account: Account, id: string): readonly string[] {
  const sheet = sheetsOf(account).find((found) => found.id === id);
  if (sheet === undefined) throw new Error(id);
  return printedTable(sheet).map((row) => row.join('|'));
}

describe('the nine tables of Shanghai 2024', () => {
  it('stand in the order of the model, each under its own id and tab', () => {
    expect(nineTables.map(({ name }) => name.zh)).toEqual([
      '收入支出决算总表',
      '收入决算表',
      '支出决算表',
      '财政拨款收入支出决算总表',
      '一般公共预算财政拨款支出决算表',
      '一般公共预算财政拨款基本支出决算表',
      '财政拨款“三公”经费支出决算表',
      '政府性基金预算财政拨款收入支出决算表',
      '国有资本经营预算财政拨款收入支出决算表',
    ]);
    expect(new Set(nineTables.map(({ id }) => id)).size).toBe(9);
  });

  it('open with the title and the money unit: the model has no form number and names no body', () => {
    for (const sheet of sheetsOf(putuoAccount())) {
      const heads = printedRows(sheet)
        .slice(0, sheet.head?.first)
        .map((row) => row.filter((text) => text !== ''));
      expect(heads).toEqual([[sheet.name], ['单位：万元']]);
    }
  });

  it('keep within the page, their rows and their merges', () => {
    for (const account of [putuoAccount(), sampleAccount(inShanghai)])
      expect(sheetsOf(account).flatMap(layoutFaults)).toEqual([]);
  });

  it('list twenty-four functional classes, and debt only where there is any', () => {
    const classes = (...changes: readonly SampleChange[]): readonly string[] =>
      tableNamed(sampleAccount([...inShanghai, ...changes]), 'accountSummary').filter((row) =>
        /\|二十[三四五]、/.test(row),
      );
    expect(classes().map((row) => row.split('|')[2])).toEqual([
      '二十三、其他支出',
      '二十四、抗疫特别国债安排的支出',
    ]);
    const interest = ['2320301', '付息', '其他资金', 0, 10000, 0, 0, 0, '', '', ''];
    expect(classes({ table: expenditure, rows: [interest] }).map((row) => row.split('|')[2])).toEqual([
      '二十三、其他支出',
      '二十四、债务付息支出',
      '二十五、抗疫特别国债安排的支出',
    ]);
  });

  it('total the general public budget below its codes', () => {
    const rows = tableNamed(putuoAccount(), 'publicBudgetExpenditure');
    expect(rows.at(-2)).toBe('合计||4733.14|3365.38|1367.76');
    expect(rows[0]).toBe('208|社会保障和就业支出|471.44|460.67|10.77');
  });

  it('say of an empty table that there was nothing, in the words of the model', () => {
    expect(tableNamed(putuoAccount(), 'governmentFundAccount').at(-1)).toBe(
      `说明：上海市普陀区生态环境局本年度没有政府性基金预算财政拨款收入和支出，故本表无数据。${'|'.repeat(7)}`,
    );
  });

  it('print what the published account prints', () => {
    const summary = tableNamed(putuoAccount(), 'accountSummary');
    expect(summary).toContain('本年收入合计|4733.14|本年支出合计|4733.14');
    const [expenses] = tableNamed(putuoAccount(), 'threePublicExpenses');
    expect(expenses).toBe('21.00|16.95|0.00|0.00|20.50|16.95|0.00|0.00|20.50|16.95|0.50|0.00');
    const basic = tableNamed(putuoAccount(), 'publicBudgetBasicExpenditure');
    expect(basic).toContain('人员经费合计||2949.02|公用经费合计||416.36');
  });
});
