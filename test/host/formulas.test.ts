import fc from 'fast-check';
import { Decimal } from 'decimal.js';
import { createLocalExcel } from '../../src/host';
import { faultOf, withSheet } from './withSheet';

async function valuesOf(
  formulas: readonly string[],
  given: readonly (readonly unknown[])[] = [],
): Promise<unknown[]> {
  let values: unknown[][] = [];
  await withSheet(async (context, sheet) => {
    if (given.length > 0)
      sheet.getRangeByIndexes(0, 0, given.length, given[0]?.length ?? 1).values = given.map((row) => [
        ...row,
      ]);
    const range = sheet.getRangeByIndexes(0, 10, formulas.length, 1);
    range.formulas = formulas.map((formula) => [formula]);
    range.load('values');
    await context.sync();
    values = range.values;
  });
  return values.map(([value]) => value);
}

describe('a formula', () => {
  it.each<[string, unknown]>([
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(-1.005,2)', -1.01],
    ['=ROUND(2.675,2)', 2.68],
    ['=ROUND(1234.5,-2)', 1200],
    ['=ROUNDUP(1.001,2)', 1.01],
    ['=ROUNDDOWN(-1.009,2)', -1],
    ['=TEXT(1234.567,"0.00")', '1234.57'],
    ['=TEXT(2.5,"0")', '3'],
    ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
    ['=TEXT(0.25,"0.0")', '0.3'],
    ['=TEXT(0.06545,"0.00%")', '6.55%'],
    ['=TEXT(ROUND(6.545,2),"0.00")&"%"', '6.55%'],
    ['=VALUE("1,234.5")', 1234.5],
    ['=IFERROR(VALUE("x"),0)', 0],
    ['=IF(1>2,1/0,"好")', '好'],
    ['="a"="A"', true],
    ['=0.1+0.2=0.3', true],
    ['=1-0.9-0.1', 0],
    ['=-2^2', 4],
    ['=2^3^2', 64],
    ['=50%', 0.5],
    ['=1E3+.5', 1000.5],
    ['=SUM(1,"2",TRUE)', 4],
    ['=MAX(3,-1)-MIN(3,-1)', 4],
    ['=AND(TRUE,1)', true],
    ['=OR(FALSE,0)', false],
    ['=1&2', '12'],
    ['=""', ''],
    ['=1/3&""', '0.333333333333333'],
    ['=NOSUCH(1)', '#NAME?'],
    ['=1/0', '#DIV/0!'],
    ['="x"+1', '#VALUE!'],
    ['=SUM({1,2;3,4})', 10],
    ['=DATE(2024,3,5)', 45356],
    ['=LEN("部门决算")', 4],
    ['=MID("2024年",1,4)', '2024'],
    ['=CONCATENATE("a",1)', 'a1'],
    ['=IFNA(NA(),"无")', '无'],
    ['=ABS(-3)', 3],
  ])('%s gives %p', async (formula, value) => {
    expect(await valuesOf([formula])).toEqual([value]);
  });

  it('reads cells as Excel does: texts in areas do not count, blanks are nothing', async () => {
    const given = [
      ['甲', 1],
      ['乙', '2元'],
      ['甲', 3],
      ['', ''],
    ];
    const formulas = [
      '=SUM(B1:B4)',
      '=COUNT(B1:B4)',
      '=COUNTA(B1:B4)',
      '=AVERAGE(B1:B4)',
      '=SUMIFS(B1:B4,A1:A4,"甲")',
      '=SUMIF(A1:A4,"甲",B1:B4)',
      '=COUNTIF(B1:B4,">=1")',
      '=A4=""',
      '=B4+1',
      '=SUM(B:B)',
      '=SUM(B1:B2,B3,SUM(B1:B3))',
      '=VLOOKUP("乙",A1:B4,2,FALSE)',
      '=INDEX(B1:B4,MATCH("甲",A1:A4,0))',
      '=SUMPRODUCT((A1:A3="甲")*1)',
      '=IF(A4="","空",A4)',
    ];
    expect(await valuesOf(formulas, given)).toEqual([4, 2, 3, 2, 4, 4, 2, true, 1, 4, 8, '2元', 1, 2, '空']);
  });

  it('passes an error on, unless it is caught', async () => {
    expect(
      await valuesOf(['=SUM(A1:A2)', '=IFERROR(A1,"-")', '=A1+1', '=ISERROR(A1)'], [['#N/A'], [1]]),
    ).toEqual(['#N/A', '-', '#N/A', true]);
  });

  it('is refused when it cannot be read', async () => {
    await withSheet(async (context, sheet) => {
      sheet.getRange('A1').formulas = [['=SUM(1']];
      expect((await faultOf(context.sync())).code).toBe('InvalidArgument');
    });
  });

  it('rounds half away from zero as decimals do', async () => {
    const amounts = fc.array(fc.integer({ min: -99999999, max: 99999999 }), { minLength: 50, maxLength: 50 });
    await fc.assert(
      fc.asyncProperty(amounts, async (thousandths) => {
        const numbers = thousandths.map((integer) => integer / 1000);
        const rounded = await valuesOf(numbers.map((number) => `=ROUND(${number},2)`));
        expect(rounded).toEqual(
          numbers.map(
            (number) => new Decimal(number).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber() + 0,
          ),
        );
      }),
      { numRuns: 4, seed: 2024 },
    );
  });
});

describe('a workbook', () => {
  it('keeps chains of formulas true when an edit reaches them, across sheets with Chinese names', async () => {
    await withSheet(async (context, sheet) => {
      const input = context.workbook.worksheets.add('收入 决算');
      context.workbook.worksheets.add('预算').getRange('A1').formulas = [["='收入 决算'!A1*2"]];
      input.getRange('A1').values = [[5]];
      sheet.getRange('A1:A2').formulas = [['=预算!A1+1'], ['=A1&"万元"']];
      const result = sheet.getRange('A1:A2').load('values');
      await context.sync();
      expect(result.values).toEqual([[11], ['11万元']]);
      input.getRange('A1').values = [[7]];
      result.load('values');
      await context.sync();
      expect(result.values).toEqual([[15], ['15万元']]);
    });
  });

  it('computes names, tables and their columns', async () => {
    await withSheet(async (context, sheet) => {
      sheet.getRange('A1:B3').values = [
        ['项目', '金额'],
        ['甲', 1],
        ['乙', 2],
      ];
      sheet.tables.add('A1:B3', true).name = '收入表';
      context.workbook.names.add('合计', sheet.getRange('B2:B3'));
      context.workbook.names.add('率', '=0.5');
      sheet.getRange('D1:D5').formulas = [
        ['=SUM(合计)*率'],
        ['=SUM(收入表[金额])'],
        ['=COUNTA(收入表[#Headers])'],
        ['=ROWS(收入表)'],
        ['=没有'],
      ];
      const range = sheet.getRange('D1:D5').load('values');
      await context.sync();
      expect(range.values).toEqual([[1.5], [3], [2], [2], ['#NAME?']]);
    });
  });

  it('gives zero to formulas that read themselves and marks them', async () => {
    const excel = await withSheet(async (context, sheet) => {
      sheet.getRange('A1:A4').formulas = [['=A2+1'], ['=A1+1'], ['=A1+5'], ['=1+1']];
      const range = sheet.getRange('A1:A4').load('values');
      await context.sync();
      expect(range.values).toEqual([[0], [0], [5], [2]]);
      sheet.getRange('A2').values = [[1]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[2], [1], [7], [2]]);
    });
    const [sheet] = excel.workbook.sheets;
    expect([...(sheet?.cells.values() ?? [])].some((cell) => cell.circular)).toBe(false);
  });

  it('computes twenty thousand formulas, and after an edit those that it reaches', async () => {
    const excel = await createLocalExcel();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const rows = 10000;
      sheet.getRange(`A1:A${rows}`).values = Array.from({ length: rows }, (_, row) => [row]);
      sheet.getRange(`B1:C${rows}`).formulas = Array.from({ length: rows }, (_, row) => [
        row === 0 ? '=A1' : `=B${row}+A${row + 1}`,
        `=ROUND(SUM(A${row + 1}:B${row + 1}),2)`,
      ]);
      const last = sheet.getRange(`B${rows}`).load('values');
      await context.sync();
      expect(last.values).toEqual([[(rows * (rows - 1)) / 2]]);
      sheet.getRange(`A${rows}`).values = [[0]];
      last.load('values');
      await context.sync();
      expect(last.values).toEqual([[((rows - 1) * (rows - 2)) / 2]]);
    });
  });

  it('waits with computing when calculation is manual', async () => {
    await withSheet(async (context, sheet) => {
      sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
      await context.sync();
      context.application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[5]];
      const range = sheet.getRange('B1').load('values');
      await context.sync();
      expect(range.values).toEqual([[2]]);
      context.application.calculate('Recalculate');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[6]]);
    });
  });
});
