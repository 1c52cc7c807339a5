import type { Account } from '../../../../src/core/account';
import { buildTables, type ReportSheet } from '../../../../src/core/sheets';
import { ministryTables } from '../../../../src/core/sheets/tables';
import { asMinistry, inMinistry } from '../../narrative/ministry/inMinistry';
import { putuoWorkbook } from '../../putuoWorkbook';
import { sampleAccount } from '../../sampleAccount';
import { fundAccount } from '../fundAccount';
import { layoutFaults, printedHead, printedRows, printedTable } from '../readSheet';

const sheetsOf = (account: Account): readonly ReportSheet[] => buildTables(account, ministryTables);
const lines = (rows: readonly (readonly string[])[]): readonly string[] => rows.map((row) => row.join('|'));

function sheetNamed(account: Account, id: string): ReportSheet {
  const sheet = sheetsOf(account).find((found) => found.id === id);
  if (sheet === undefined) throw new Error(id);
  return sheet;
}

const sample = (): Account => sampleAccount(inMinistry);

describe('the nine tables of the central departments 2023', () => {
  it('stand in the order of publication, each under its own id and tab', () => {
    expect(ministryTables.map(({ name }) => name.zh)).toEqual([
      '收入支出决算总表',
      '收入决算表',
      '支出决算表',
      '财政拨款收入支出决算总表',
      '一般公共预算财政拨款支出决算表',
      '一般公共预算财政拨款基本支出决算明细表',
      '政府性基金预算财政拨款收入支出决算表',
      '国有资本经营预算财政拨款支出决算表',
      '财政拨款“三公”经费支出决算表',
    ]);
    expect(new Set(ministryTables.map(({ id }) => id)).size).toBe(9);
  });

  it('open with title, form number, reporting body and money unit', () => {
    sheetsOf(sample()).forEach((sheet, index) => {
      const heads = printedRows(sheet)
        .slice(0, 3)
        .map((row) => row.filter((text) => text !== ''));
      expect(heads).toEqual([[sheet.name], [`公开0${String(index + 1)}表`], ['部门：某部', '单位：万元']]);
    });
  });

  it('keep within the page, their rows and their merges', () => {
    const accounts = [sample(), asMinistry(putuoWorkbook), sampleAccount(inMinistry), fundAccount()];
    expect(accounts.flatMap(sheetsOf).flatMap(layoutFaults)).toEqual([]);
  });

  it('number the lines of both sides in one sequence, a free line above the grand totals', () => {
    const sheet = sheetNamed(sample(), 'accountSummary');
    expect(lines(printedHead(sheet))).toEqual([
      '收入|||支出||',
      '项目|行次|决算数|项目|行次|决算数',
      '栏次||1|栏次||2',
    ]);
    const rows = lines(printedTable(sheet));
    expect(rows[0]).toMatch(/^一、一般公共预算财政拨款收入\|1\|.*\|一、一般公共服务支出\|32\|/);
    expect(rows[26]).toMatch(/^本年收入合计\|27\|2485\.71\|本年支出合计\|58\|2545\.85$/);
    expect(rows[29]).toBe('|30|||61|');
    expect(rows[30]).toBe('总计|31|2545.85|总计|62|2545.85');
  });

  it('number the columns of every list of codes and of the public expenses', () => {
    const numbered = (id: string): string | undefined => lines(printedHead(sheetNamed(sample(), id))).at(-1);
    expect(numbered('fiscalSummary')).toBe('栏次||1|栏次||2|3|4|5');
    expect(numbered('revenueAccount')).toBe('栏次||1|2|3|4|5|6|7');
    expect(numbered('expenditureAccount')).toBe('栏次||1|2|3|4|5|6');
    expect(numbered('publicBudgetExpenditure')).toBe('栏次||1|2|3');
    expect(numbered('governmentFundAccount')).toBe('栏次||1|2|3|4|5|6');
    expect(numbered('threePublicExpenses')).toBe('1|2|3|4|5|6|7|8|9|10|11|12');
  });

  it('show all budgets of the public expenses before all final amounts', () => {
    const sheet = sheetNamed(asMinistry(putuoWorkbook), 'threePublicExpenses');
    expect(lines(printedHead(sheet)).slice(0, 2)).toEqual([
      '预算数||||||决算数|||||',
      '合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费',
    ]);
    expect(lines(printedTable(sheet))[0]).toBe(
      '21.00|0.00|20.50|0.00|20.50|0.50|16.95|0.00|16.95|0.00|16.95|0.00',
    );
  });

  it('list basic expenditure in three columns of lines: publicBudgetBasicDetail', () => {
    const sheet = sheetNamed(asMinistry(putuoWorkbook), 'publicBudgetBasicDetail');
    const line = '经济分类科目编码|科目名称|决算数';
    expect(lines(printedHead(sheet))).toEqual(['人员经费|||公用经费|||||', `${line}|${line}|${line}`]);
    const rows = lines(printedTable(sheet));
    expect(rows[0]).toMatch(/^301\|工资福利支出\|2857\.05\|302\|商品和服务支出\|401\.92\|302\d\d\|/);
    expect(rows).toContain('人员经费合计||2949.02|公用经费合计|||||416.36');
    expect(rows.filter((row) => row.includes('31099|其他资本性支出'))).toHaveLength(1);
  });
});
