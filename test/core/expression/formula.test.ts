import fc from 'fast-check';
import {
  absolute,
  cell,
  constant,
  count,
  Decimal,
  difference,
  formulaOf,
  lesser,
  mean,
  percentage,
  product,
  ratio,
  round,
  roundHalfUp,
  sum,
  total,
  valueOf,
  type Cell,
  type Expr,
  type TextCell,
} from '../../../src/core/expression';
import { arbitraryAmount, arbitrarySample, described, seeded } from './arbitrary';
import { errorInDoubles } from './doubles';
import { evaluateFormula, seenByExcel } from './evaluateFormula';
import { at, blankCell, sampleCell, unreadCell } from './sampleCell';

function cellAt(name: string, sheet = '收入'): Cell {
  return sampleCell('1.5', { ref: at(name, sheet) });
}

function totalAt(...names: string[]): Expr {
  return total(names.map((name) => cellAt(name)));
}

function words(name: string, text: string): TextCell {
  return { ref: at(name), path: '机构设置 › 名称', text };
}

describe('formulaOf', () => {
  test.each<[string, Expr, string]>([
    ['a cell is a reference', cell(cellAt('D5')), "'收入'!D5"],
    ['a constant is itself', constant('10000'), '10000'],
    ['a negative constant stands in parentheses', constant('-0.5'), '(-0.5)'],
    ['a tiny constant has no exponent', constant('0.0000001'), '0.0000001'],
    ['contiguous cells of a column become one range', totalAt('D5', 'D6', 'D7'), "SUM('收入'!D5:D7)"],
    ['contiguous cells of a row become one range', totalAt('D5', 'E5', 'F5'), "SUM('收入'!D5:F5)"],
    ['gaps split a range', totalAt('D5', 'D6', 'D9', 'F9'), "SUM('收入'!D5:D6,'收入'!D9,'收入'!F9)"],
    ['columns two letters wide join too', totalAt('Z1', 'AA1', 'AB1'), "SUM('收入'!Z1:AB1)"],
    ['a cell given twice counts twice', totalAt('D5', 'D6', 'D5'), "SUM('收入'!D5:D6,'收入'!D5)"],
    [
      'neighbours on two sheets are no range',
      total([cellAt('D5'), cellAt('D6', '支出')]),
      "SUM('收入'!D5,'支出'!D6)",
    ],
    [
      'a sheet name with a quote is quoted and doubled',
      cell(cellAt('A1', "O'Brien's 表")),
      "'O''Brien''s 表'!A1",
    ],
    ['a mean is an AVERAGE', mean([cell(cellAt('D5')), cell(cellAt('D6'))]), "AVERAGE('收入'!D5:D6)"],
    [
      'operations stand in parentheses',
      percentage(difference(cell(cellAt('D5')), cell(cellAt('E5'))), cell(cellAt('E5'))),
      "((('收入'!D5-'收入'!E5)/'收入'!E5)*100)",
    ],
    ['a rounding is a ROUND', round(cell(cellAt('D5')), 2), "ROUND('收入'!D5,2)"],
    ['the lesser of two is a MIN', lesser(cell(cellAt('D5')), constant(10)), "MIN('收入'!D5,10)"],
    ['an absolute value is an ABS', absolute(cell(cellAt('D5'))), "ABS('收入'!D5)"],
    ['a count is a COUNTA', count([words('B3', '甲'), words('B4', '乙')]), "COUNTA('收入'!B3:B4)"],
    ['a count of number cells too', count([cellAt('D5'), cellAt('D7')]), "COUNTA('收入'!D5,'收入'!D7)"],
    ['a count of nothing is zero', count([]), '0'],
    ['a sum of nothing is zero', sum([]), '0'],
    [
      'a blank cell stays in its range',
      total([cellAt('D5'), blankCell(at('D6')), cellAt('D7')]),
      "SUM('收入'!D5:D7)",
    ],
    [
      'a number stored as text is read through VALUE',
      total([cellAt('D5'), sampleCell('2', { form: 'text', ref: at('D6') }), cellAt('D7')]),
      "SUM('收入'!D5,'收入'!D7,VALUE('收入'!D6))",
    ],
  ])('%s', (_, expr, formula) => {
    expect(formulaOf(expr)).toBe(formula);
  });

  const loose = cell(sampleCell('2', { form: 'looseText', ref: at('D6') }));
  const blank = cell(blankCell(at('D6')));

  test.each<[string, Expr]>([
    ['text that only we can read', loose],
    ['such text on the left', difference(loose, constant(1))],
    ['such text on the right', product(constant(1), loose)],
    ['such text in a sum', sum([constant(1), loose])],
    ['such text as the lesser', lesser(loose, constant(1))],
    ['such text beside the lesser', lesser(constant(1), loose)],
    ['the lesser of a blank cell in a sum, where MIN takes the other', sum([lesser(blank, constant(1))])],
    ['such text in a rounding', round(absolute(loose), 2)],
    ['a cell that could not be read', cell(unreadCell('abc'))],
    ['such a cell in a sum, which SUM would pass over', sum([cell(cellAt('D5')), cell(unreadCell('abc'))])],
    ['a mean of nothing', mean([])],
    ['a count that leaves a cell empty', count([words('B3', '甲'), words('B4', '')])],
    ['a count with a blank number cell', count([blankCell()])],
    ['a difference with a blank cell in a sum', sum([difference(cell(cellAt('D5')), blank)])],
    ['a rounded blank cell in a mean', mean([cell(cellAt('D5')), round(blank, 2)])],
    ['a ratio of blank to blank in a sum', sum([ratio(blank, blank)])],
    ['a mean of blanks in a sum', sum([mean([blank])])],
  ])('there is none for %s', (_, expr) => {
    expect(formulaOf(expr)).toBeUndefined();
  });

  test('an operation on a blank cell stays in a sum where Excel makes it zero too', () => {
    expect(formulaOf(sum([round(absolute(blank), 2)]))).toBe("SUM(ROUND(ABS('收入'!D6),2))");
    expect(formulaOf(sum([ratio(blank, constant(10000))]))).toBe("SUM(('收入'!D6/10000))");
    expect(formulaOf(sum([product(constant(2), blank), product(blank, constant(2))]))).toBe(
      "SUM((2*'收入'!D6),('收入'!D6*2))",
    );
    expect(formulaOf(sum([product(constant(2), round(ratio(constant(1), constant(0)), 2))]))).toBeUndefined();
    expect(formulaOf(sum([product(count([]), sum([difference(blank, blank)]))]))).toBeUndefined();
  });

  test('more than 255 arguments are nested', () => {
    const cells = Array.from({ length: 600 }, (_, i) =>
      sampleCell('1', { ref: { sheet: 'a', row: i * 2, column: 0 } }),
    );
    const formula = formulaOf(total(cells)) ?? '';
    expect(formula).toMatch(/^SUM\(SUM\('a'!A1,.+\),SUM\('a'!A511,.+\),SUM\('a'!A1021,.+,'a'!A1199\)\)$/);
    expect(evaluateFormula(formula, cells).toNumber()).toBe(600);
    const counted = formulaOf(count(cells.slice(0, 300))) ?? '';
    expect(counted).toMatch(/^SUM\(COUNTA\('a'!A1,.+\),COUNTA\(.+\)\)$/);
    expect(evaluateFormula(counted, cells).toNumber()).toBe(300);
    expect(formulaOf(mean(cells.slice(0, 256).map(cell)))).toBeUndefined();
  });

  test('a formula of 8,192 characters with its equals sign is the longest there is', () => {
    const long = (digits: number): Expr => sum([constant(new Decimal(10).pow(digits))]);
    expect(formulaOf(long(8185))).toHaveLength(8191);
    expect(formulaOf(long(8186))).toBeUndefined();
  });

  test.each(['1.005', '2.675', '1.115', '-2.675', '123456.785', '0.285', '1013.065'])(
    '%s, a half that a double cannot hold, rounds in Excel as it does here',
    (written) => {
      const source = sampleCell(written, { ref: at('A1') });
      const rounded = round(cell(source), 2);
      const value = valueOf(rounded);
      expect(evaluateFormula(formulaOf(rounded) ?? '', [source]).toFixed()).toBe(
        value.kind === 'value' ? value.value.toFixed() : undefined,
      );
    },
  );

  test('a sum of amounts to the cent or finer, rounded to two digits, is the same in Excel', () => {
    const amounts = fc.array(arbitraryAmount({ decimals: 4, largest: 1e8 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(amounts, (values) => {
        const cells = values.map((value, row) =>
          sampleCell(value.toFixed(), { ref: { sheet: '收入', row, column: 0 } }),
        );
        const exact = roundHalfUp(
          values.reduce((a, b) => a.plus(b), new Decimal(0)),
          2,
        );
        const formula = formulaOf(round(total(cells), 2)) ?? '';
        expect(evaluateFormula(formula, cells).toFixed()).toBe(exact.toFixed());
      }),
      seeded,
    );
  });

  const accounts = { decimals: 4, largest: 1e9, forms: ['number', 'number', 'number', 'text'] } as const;

  test('evaluated, it is the value at two digits, wherever doubles suffice', () => {
    let compared = 0;
    fc.assert(
      fc.property(arbitrarySample(accounts), ({ cells, expr }) => {
        const printed = round(expr, 2);
        const [value, formula] = [valueOf(printed), formulaOf(printed)];
        fc.pre(value.kind === 'value' && formula !== undefined && errorInDoubles(printed) < 1e-3);
        const found = seenByExcel(evaluateFormula(formula, cells));
        compared += 1;
        if (!found.eq(value.value.toSignificantDigits(15))) {
          throw new Error(`${formula} gives ${found.toFixed()}; ${described(printed)}`);
        }
      }),
      { ...seeded, numRuns: 300 },
    );
    expect(compared).toBeGreaterThanOrEqual(300);
  });

  test('evaluated without rounding, it is the value to six decimals, wherever doubles suffice', () => {
    fc.assert(
      fc.property(arbitrarySample(accounts), ({ cells, expr }) => {
        const [value, formula] = [valueOf(expr), formulaOf(expr)];
        fc.pre(value.kind === 'value' && formula !== undefined && errorInDoubles(expr) < 1e-7);
        const off = evaluateFormula(formula, cells).minus(value.value).abs();
        expect(off.lt('1e-6')).toBe(true);
      }),
      { ...seeded, numRuns: 300 },
    );
  });
});
