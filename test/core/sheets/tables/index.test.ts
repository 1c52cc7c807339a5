import type { Account } from '../../../../src/core/account';
import { Decimal, valueOf } from '../../../../src/core/expression';
import { carryOver } from '../../../../src/core/inputs/carryOver';
import { economic } from '../../../../src/core/inputs/economic';
import { expenditure } from '../../../../src/core/inputs/expenditure';
import { otherAmounts } from '../../../../src/core/inputs/otherAmounts';
import { purchasedServices } from '../../../../src/core/inputs/purchasedServices';
import { revenue } from '../../../../src/core/inputs/revenue';
import { unit } from '../../../../src/core/inputs/unit';
import { buildTables, type ReportSheet, type SheetCell } from '../../../../src/core/sheets';
import { numberedTables } from '../../../../src/core/sheets/tables';
import { sampleAccount } from '../../sampleAccount';
import { fundAccount } from '../fundAccount';
import { layoutFaults, printedCell, printedRows, printedTable } from '../readSheet';

const emptyAccount = (): Account =>
  sampleAccount([
    { table: revenue, rows: [] },
    { table: expenditure, rows: [] },
    { table: carryOver, rows: [] },
    { table: economic, rows: [] },
    { table: purchasedServices, rows: [] },
  ]);

const accounts: readonly (readonly [string, () => Account])[] = [
  ['the sample', () => sampleAccount()],
  ['an account with funds and 项', fundAccount],
  ['an empty account', emptyAccount],
];

const sheetsOf = (account: Account): readonly ReportSheet[] => buildTables(account, numberedTables);

const sheetNamed = (account: Account, id: string): ReportSheet => {
  const sheet = sheetsOf(account).find((found) => found.id === id);
  if (sheet === undefined) throw new Error(id);
  return sheet;
};

describe('the twelve tables', () => {
  it('stand in the order of Beijing 2020, each under its own id and tab', () => {
    expect(numberedTables.map(({ name }) => name.zh)).toEqual([
      '收入支出决算总表',
      '收入决算表',
      '支出决算表',
      '财政拨款收入支出决算总表',
      '一般公共预算财政拨款支出决算表',
      '一般公共预算财政拨款基本支出决算表',
      '政府性基金预算财政拨款收入支出决算表',
      '政府性基金预算财政拨款基本支出决算表',
      '国有资本经营预算财政拨款支出决算表',
      '财政拨款“三公”经费支出决算表',
      '政府采购情况表',
      '政府购买服务支出情况表',
    ]);
    expect(new Set(numberedTables.map(({ id }) => id)).size).toBe(12);
    expect(new Set(numberedTables.map(({ name }) => name.en)).size).toBe(12);
  });

  it('open with title, form number, reporting body and money unit', () => {
    sheetsOf(sampleAccount()).forEach((sheet, index) => {
      const [title, form, captions] = printedRows(sheet).map((row) => row.filter((text) => text !== ''));
      expect(title).toEqual([sheet.name]);
      expect(form).toEqual([`公开${String(index + 1).padStart(2, '0')}表`]);
      expect(captions).toEqual(['部门：北京市丰台区总工会', '单位：万元']);
    });
  });

  it.each(accounts)('keep within the page, their rows and their merges, for %s', (_, account) => {
    expect(sheetsOf(account()).flatMap(layoutFaults)).toEqual([]);
  });

  it('leave a long name of the reporting body in one cell', () => {
    const name = '某某省某某市某某区人民政府机关事务管理和后勤保障服务中心';
    const account = sampleAccount([{ table: unit, row: '单位名称', to: name }]);
    expect(printedRows(sheetNamed(account, 'accountSummary'))[2]?.[0]).toBe(`部门：${name}`);
  });

  it('take a name that begins with = as text', () => {
    const account = sampleAccount([
      { table: expenditure, row: ['20132', '组织事务'], column: '科目名称', to: '=1+1' },
    ]);
    const cells = sheetNamed(account, 'publicBudgetExpenditure').rows.flatMap((row) => row.cells);
    expect(cells).toContainEqual({ kind: 'text', text: '=1+1', style: 'label', indent: 1 });
  });
});

describe('an empty account', () => {
  it.each(numberedTables.filter(({ id }) => !/threePublic|procurement/.test(id)).map(({ id }) => id))(
    'keeps the frame of %s with zeros, and the note',
    (id) => {
      const rows = printedTable(sheetNamed(emptyAccount(), id)).map((row) => row.join('|'));
      expect(rows.some((row) => row.includes('|0.00'))).toBe(true);
      expect(rows.join('')).not.toMatch(/[1-9]\d*\.\d\d/);
      expect(rows.at(-1)).toMatch(/^说明：北京市丰台区总工会2020年度没有.+，故本表无数据。/);
    },
  );
});

describe('a figure without a value', () => {
  it('leaves its cell empty and the table without the note that there was nothing', () => {
    const account = sampleAccount([
      { table: otherAmounts, row: '结余分配', to: '' },
      { table: purchasedServices, rows: [['', '工会服务', '', '']] },
    ]);
    const summary = printedTable(sheetNamed(account, 'accountSummary'));
    expect(summary).toContainEqual(['使用非财政拨款结余', '0.00', '结余分配', '']);
    const services = printedTable(sheetNamed(account, 'purchasedServicesAccount'));
    expect(services[1]).toEqual(['', '工会服务', '', '']);
  });
});

describe('totals', () => {
  const amount = (cell: SheetCell | undefined): Decimal => {
    if (cell?.kind !== 'figure') return new Decimal(0);
    const value = valueOf(cell.figure.expr);
    if (value.kind === 'none') throw new Error(cell.figure.id);
    return value.value;
  };

  const rowsOf = (sheet: ReportSheet): readonly (readonly SheetCell[])[] =>
    sheet.rows.slice((sheet.head?.last ?? -1) + 1).map(({ cells }) => cells);

  const addUp = (rows: readonly (readonly SheetCell[])[], column: number): string =>
    rows.reduce((sum, row) => sum.plus(amount(row[column])), new Decimal(0)).toString();

  const text = (cell: SheetCell | undefined): string => (cell === undefined ? '' : printedCell(cell));

  const coded = [
    'revenueAccount',
    'expenditureAccount',
    'publicBudgetExpenditure',
    'governmentFundAccount',
    'stateCapitalExpenditure',
  ];

  it.each(accounts.flatMap(([name, account]) => coded.map((id) => [id, name, account] as const)))(
    'of %s are the sums of every level, for %s',
    (id, _, account) => {
      const sheet = sheetNamed(account(), id);
      const rows = rowsOf(sheet);
      const [total] = rows;
      expect(text(total?.[0])).toBe('合计');
      const leaves = rows.filter((row) => {
        const code = text(row[0]);
        const isCode = /^\d+$/.test(code);
        return isCode && !rows.some((other) => text(other[0]).startsWith(code) && text(other[0]) !== code);
      });
      for (let column = 2; column < sheet.columnWidths.length; column += 1) {
        const whole = amount(total?.[column]).toString();
        expect(addUp(leaves, column)).toBe(whole);
        expect(
          addUp(
            rows.filter((row) => /^\d{3}$/.test(text(row[0]))),
            column,
          ),
        ).toBe(whole);
      }
    },
  );

  it.each(accounts)('of both sides of the summaries are the sums of their lines, for %s', (_, account) => {
    for (const id of ['accountSummary', 'fiscalSummary']) {
      const sheet = sheetNamed(account(), id);
      const rows = rowsOf(sheet);
      const end = rows.findIndex((row) => text(row[0]) === '本年收入合计');
      for (let column = 1; column < sheet.columnWidths.length; column += 1) {
        expect(addUp(rows.slice(0, end), column)).toBe(amount(rows[end]?.[column]).toString());
      }
      const grand = rows.find((row) => text(row[0]) === '总计') ?? [];
      expect(amount(grand[1]).toString()).toBe(amount(grand[3]).toString());
    }
  });

  it.each(accounts)('of the economic items are the sums of their items, for %s', (_, account) => {
    for (const id of ['publicBudgetBasicExpenditure', 'governmentFundBasicExpenditure']) {
      const rows = rowsOf(sheetNamed(account(), id));
      const feet = rows.find((row) => text(row[0]) === '人员经费合计') ?? [];
      for (const block of [0, 3]) {
        const items = rows.filter((row) => /^\d{5}$/.test(text(row[block])));
        const classes = rows.filter((row) => /^\d{3}$/.test(text(row[block])));
        expect(addUp(items, block + 2)).toBe(amount(feet[block + 2]).toString());
        expect(addUp(classes, block + 2)).toBe(amount(feet[block + 2]).toString());
      }
    }
  });
});
