import { buildSample } from '../scripts/samples/buildSample';
import { samples } from '../scripts/samples';
import { fengtai2020 } from '../scripts/samples/fengtai2020';
import { illustrativeAreas } from '../scripts/samples/illustrativeAreas';
import { shownDigits } from '../src/core/expression';
import {
  changeFromBudget,
  changeFromPriorYear,
  changeRateFromPriorYear,
  economicAmount,
  expenditureOf,
  fiscalGrandTotal,
  fiscalRevenue,
  grandTotal,
  institutionCount,
  openingBalance,
  otherAmount,
  procurementAmount,
  purchasedServicesTotal,
  threePublicAmount,
  totalRevenue,
} from '../src/core/figures';
import { inputTables } from '../src/core/inputs';
import { createLocalExcel, type LocalExcel } from '../src/host';
import { accountOf, contentsOf, openSample, readSample, validationOf } from './sampleFiles';

let sample: LocalExcel;

beforeAll(async () => {
  sample = await openSample('fengtai-2020');
}, 60_000);

describe.each(samples)('the sample workbook %s', (name, data) => {
  let excel: LocalExcel;
  beforeAll(async () => {
    excel = await openSample(name);
  }, 60_000);

  test('is what npm run sample makes of the data', async () => {
    const built = await createLocalExcel({ xlsx: await buildSample(data) });
    expect(await contentsOf(excel)).toEqual(await contentsOf(built));
  }, 60_000);

  test('opens with the guide, what it is, and a sheet for every table', async () => {
    const contents = await contentsOf(excel);
    const names = (contents as readonly { readonly name: string }[]).map((sheet) => sheet.name);
    expect(names).toEqual(['填报说明', '样例说明', ...inputTables.map((table) => table.name), '代码表']);
  });

  test('is read without any problem', async () => {
    const { problems } = await readSample(excel);
    expect(problems).toEqual([]);
  });

  test('holds no telephone number and no name of a person', async () => {
    const text = JSON.stringify(await contentsOf(excel));
    expect(text).not.toMatch(/(?<![\d.,])[68]\d{7}(?!\d)/);
    const { rows } = data.tables.find(({ table }) => table.id === 'projects') ?? { rows: [] };
    expect(rows.map((row) => [row[4], row[5]])).toEqual(rows.map(() => ['', '']));
  });
});

describe('the sample', () => {
  test('is validated without any error or warning', async () => {
    const { findings, summary } = await validationOf(sample);
    expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    // The print calls 20805 as it was called until 2019.
    expect(findings.map(({ rule }) => rule)).toEqual(['codeNamesAreCurrent', 'weightsAsRecommended']);
    expect(summary.due).toBeGreaterThan(1000);
    expect(summary).toMatchObject({ rounding: 0, notChecked: 0 });
  });

  test('gives the printed totals', async () => {
    const account = await accountOf(sample);
    const all = { scope: 'all', code: '' } as const;
    const publicBudget = (code: string) =>
      shownDigits(expenditureOf.figure(account, { scope: 'publicBudget', code, kind: 'all' }));
    expect(shownDigits(grandTotal.figure(account))).toBe('2545.85');
    expect(shownDigits(totalRevenue.figure(account))).toBe('2485.71');
    expect(shownDigits(fiscalRevenue.figure(account))).toBe('2485.15');
    expect(shownDigits(fiscalGrandTotal.figure(account))).toBe('2535.09');
    expect(shownDigits(openingBalance.figure(account, all))).toBe('60.14');
    expect(shownDigits(openingBalance.figure(account, { scope: 'fiscal', code: '' }))).toBe('49.94');
    const kinds = (['all', 'basic', 'project'] as const).map((kind) =>
      shownDigits(expenditureOf.figure(account, { ...all, kind })),
    );
    expect(kinds).toEqual(['2545.85', '1378.62', '1167.23']);
    expect(['', '201', '20129', '20132', '20136', '208', '210', '221'].map(publicBudget)).toEqual([
      ...['2535.09', '2072.88', '2071.42', '1.26', '0.20'],
      ...['263.55', '18.00', '180.66'],
    ]);
  });

  test('gives the printed changes', async () => {
    const account = await accountOf(sample);
    const items = ['grandTotal', 'totalRevenue', 'totalExpenditure', 'fiscalGrandTotal'] as const;
    expect(items.map((item) => shownDigits(changeFromPriorYear.figure(account, item)))).toEqual([
      ...['-178.16', '-113.21', '-167.97', '-168.92'],
    ]);
    expect(items.map((item) => shownDigits(changeRateFromPriorYear.figure(account, item)))).toEqual([
      ...['-6.54', '-4.36', '-6.19', '-6.25'],
    ]);
    expect(shownDigits(changeFromPriorYear.figure(account, 'agencyOperating'))).toBe('2.85');
    const codes = ['201', '20129', '20132', '20136', '208', '210', '221'];
    expect(
      codes.map((code) => shownDigits(changeFromBudget.figure(account, { scope: 'publicBudget', code }))),
    ).toEqual([...['-31.51', '-30.52', '-0.87', '-0.12', '27.13', '-9.00', '-2.05']]);
  });

  test('gives the other printed figures', async () => {
    const account = await accountOf(sample);
    const economic = (codes: readonly string[]) =>
      shownDigits(economicAmount.figure(account, { fund: 'publicBudget', codes }));
    expect(economic(['301', '303'])).toBe('1354.43');
    expect(economic(['302', '310'])).toBe('23.67');
    expect(shownDigits(otherAmount.figure(account, 'agencyOperating'))).toBe('23.67');
    expect(shownDigits(threePublicAmount.figure(account, { item: 'total', column: 'budget' }))).toBe('0.07');
    expect(shownDigits(procurementAmount.figure(account, 'total'))).toBe('1000.00');
    expect(shownDigits(purchasedServicesTotal.figure(account))).toBe('50.22');
    expect(shownDigits(institutionCount.figure(account, 'internal'))).toBe('7');
    expect(shownDigits(institutionCount.figure(account, 'institution'))).toBe('5');
  });
});

describe('illustrative cells', () => {
  test('are told as blocks: runs down a column, joined where neighbours are alike', () => {
    const revenue = fengtai2020.tables.find(({ table }) => table.id === 'revenue');
    if (revenue === undefined) throw new Error('no revenue');
    expect(illustrativeAreas(revenue)).toEqual([
      { row: 1, rows: 6, column: 0, columns: 3 },
      { row: 1, rows: 6, column: 10, columns: 2 },
    ]);
  });

  test('are light yellow, and no others are', async () => {
    const colors = await sample.run(async (context) => {
      const blocks = fengtai2020.tables.flatMap((filled) => {
        const body = context.workbook.tables.getItem(filled.table.name).getDataBodyRange();
        return [
          body.getLastRow(),
          ...illustrativeAreas(filled).map(({ row, column, rows, columns }) =>
            body.getCell(row, column).getResizedRange(rows - 1, columns - 1),
          ),
        ].map((range, index) => ({ expected: index > 0, fill: range.format.fill.load('color') }));
      });
      await context.sync();
      return blocks.map(({ expected, fill }) => [expected, fill.color === '#FFF2CC']);
    });
    const wrong = colors.filter(([expected, found]) => expected !== found);
    expect(colors.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });

  test('have a reason, and a reason has cells', () => {
    const unexplained = fengtai2020.tables.filter(
      (filled) => (filled.why === undefined) !== (illustrativeAreas(filled).length === 0),
    );
    expect(unexplained).toEqual([]);
  });
});
