import { carryOver } from '../../../src/core/inputs/carryOver';
import { expenditure } from '../../../src/core/inputs/expenditure';
import { priorYear } from '../../../src/core/inputs/priorYear';
import { projects } from '../../../src/core/inputs/projects';
import { revenue } from '../../../src/core/inputs/revenue';
import type { InputForm } from '../../../src/core/inputs/table';
import { threePublic } from '../../../src/core/inputs/threePublic';
import type { Account } from '../../../src/core/account';
import { chartsSheet } from '../../../src/core/sheets';
import { chartDefinitions } from '../../../src/core/sheets/charts';
import { chartRows, kindOf } from '../../../src/core/sheets/charts/chartRows';
import { mostCharts, type SheetChart } from '../../../src/core/sheets/charts/sheetChart';
import type { ReportSheet } from '../../../src/core/sheets/reportSheet';
import { totalHeight } from '../../../src/core/sheets/rowHeight';
import { sampleAccount } from '../sampleAccount';
import { readAccount } from '../../../src/core/account';
import { profiles } from '../../../src/core/profiles';
import { manyProjects } from '../../excel/manyProjects';
import { layoutFaults, printedRows } from './readSheet';

function sheetOf(account: Account): ReportSheet {
  const [sheet] = chartsSheet(account);
  if (sheet === undefined) throw new Error('no charts');
  return sheet;
}

function chartCalled(sheet: ReportSheet, title: string): SheetChart {
  const chart = sheet.charts?.find((one) => one.title === title);
  if (chart === undefined) throw new Error(`no chart ${title}`);
  return chart;
}

/** The cells that a chart is bound to, as they are printed. */
function shownBy(sheet: ReportSheet, title: string): readonly string[] {
  const { row, column, rows, columns } = chartCalled(sheet, title).source;
  return printedRows(sheet)
    .slice(row, row + rows)
    .map((cells) => cells.slice(column, column + columns).join('|'));
}

const accountOf = (count: number): Account => {
  const { account } = readAccount(
    manyProjects(count, '合并一张'),
    profiles.map(({ policy }) => policy),
  );
  if (account === undefined) throw new Error('unread');
  return account;
};

const rowOf = (code: string, fund: string, ...amounts: readonly number[]) => [
  code,
  '名称',
  fund,
  ...amounts,
  ...Array.from({ length: 8 - amounts.length }, () => ''),
];

describe('the sheet of charts', () => {
  const sheet = sheetOf(sampleAccount());

  it('keeps within the page', () => {
    expect(layoutFaults(sheet)).toEqual([]);
  });

  it.each([
    ['revenueStructure', '收入决算结构', ['项目|决算数', '一般公共预算财政拨款|2485.15', '其他收入|0.56']],
    ['expenditureStructure', '支出决算结构', ['项目|决算数', '基本支出|1378.62', '项目支出|1167.23']],
    [
      'againstPriorYear',
      '收支决算与上年对比',
      [
        '项目|上年决算数|本年决算数',
        '收、支总计|2724.01|2545.85',
        '本年收入合计|2598.92|2485.71',
        '本年支出合计|2713.82|2545.85',
        '财政拨款收、支总计|2704.01|2535.09',
      ],
    ],
    [
      'againstBudget',
      '财政拨款支出预算与决算对比',
      [
        '项目|年初预算数|决算数',
        '一般公共服务支出|2104.39|2072.88',
        '社会保障和就业支出|236.42|263.55',
        '卫生健康支出|27.00|18.00',
        '住房保障支出|182.71|180.66',
      ],
    ],
    [
      'threePublicAgainstBudget',
      '财政拨款“三公”经费预算与决算对比',
      ['项目|预算数|决算数', '公务接待费|0.07|0.00'],
    ],
  ])('%s is bound to the labels and figures that have an amount', (_, name, cells) => {
    expect(shownBy(sheet, `2020年度${name}`)).toEqual(cells);
  });

  it.each([
    ['projectScores', '项目绩效评价得分', '项目|得分', '京卡服务项目宣传活动费|98.49'],
    ['projectExecutionRates', '项目预算执行率', '项目|执行率', '工会服务中心补助资金|100.00%'],
  ])('%s has a bar for every project', (_, name, head, line) => {
    const shown = shownBy(sheet, `2020年度${name}`);
    expect(shown[0]).toBe(head);
    expect(shown).toContain(line);
    expect(shown).toHaveLength(14);
  });

  it('lays every chart beside its table, none over another, and no page break cuts one', () => {
    const charts = sheet.charts ?? [];
    expect(charts.length).toBe(chartDefinitions.length);
    charts.forEach(({ source, place }, index) => {
      expect(place.row).toBe(source.row);
      expect(place.rows).toBeGreaterThanOrEqual(source.rows);
      expect(place.column).toBeGreaterThan(source.column + source.columns);
      const next = charts[index + 1];
      if (next !== undefined) expect(next.place.row).toBeGreaterThan(place.row + place.rows);
      for (const row of sheet.pageBreaks ?? [])
        expect(row <= place.row || row >= place.row + place.rows).toBe(true);
      expect(
        totalHeight({ rows: sheet.rows.slice(place.row, place.row + place.rows), merges: [] }),
      ).toBeGreaterThan(199);
    });
  });

  it('draws parts as a pie where there are few and none is thin, else as bars', () => {
    const kinds = new Map(sheet.charts?.map(({ title, kind }) => [title, kind]));
    expect(kinds.get('2020年度支出决算结构')).toBe('pie');
    expect(kinds.get('2020年度收入决算结构')).toBe('bars');
    const definition = chartDefinitions.find(({ id }) => id === 'expenditureStructure')!;
    const kindFor = (...amounts: readonly number[]): SheetChart['kind'] => {
      const account = sampleAccount([{ table: expenditure, rows: [rowOf('20129', '其他资金', ...amounts)] }]);
      return kindOf(definition, chartRows(definition, account));
    };
    expect(kindFor(60, 40)).toBe('pie');
    expect(kindFor(96, 4)).toBe('pie');
    expect(kindFor(97, 3)).toBe('bars');
    expect(kindFor(100)).toBe('bars');
    expect(kindFor(160, -60)).toBe('bars');
    expect(kindFor(20, 20, 20, 20, 20)).toBe('pie');
  });

  it('leaves a chart without data out and says so', () => {
    const account = sampleAccount([{ table: projects, rows: [] }]);
    const without = sheetOf(account);
    expect(without.charts?.length).toBe(chartDefinitions.length - 2);
    const lines = printedRows(without).map(([first]) => first);
    const heading = lines.indexOf('六、项目绩效评价得分（单位：分）');
    expect(lines[heading + 1]).toBe('本年度无数据，不作图。');
  });

  it('is not there where there is nothing to draw', () => {
    const zeros = (table: InputForm, rows: readonly string[], columns: readonly string[]) =>
      rows.flatMap((row) => columns.map((column) => ({ table, row, column, to: 0 })));
    const empty = sampleAccount([
      ...[revenue, expenditure, carryOver, projects].map((table) => ({ table, rows: [] })),
      ...zeros(
        threePublic,
        ['因公出国（境）费', '公务用车购置费', '公务用车运行维护费', '公务接待费'],
        ['年初预算数', '决算数'],
      ),
      ...zeros(
        priorYear,
        ['收、支总计', '本年收入合计', '本年支出合计', '财政拨款收、支总计'],
        ['上年决算数'],
      ),
    ]);
    expect(chartsSheet(empty)).toEqual([]);
  });

  it('goes on in a further chart after twenty bars, and draws none where there are too many', () => {
    const sixty = sheetOf(accountOf(60));
    const titles = sixty.charts?.map(({ title }) => title) ?? [];
    expect(titles).toContain('2020年度项目绩效评价得分（第41—60项）');
    expect(titles.length).toBeLessThanOrEqual(mostCharts);
    expect(layoutFaults(sixty)).toEqual([]);
    const lines = printedRows(sheetOf(accountOf(61))).map(([first]) => first);
    expect(lines).toContain('共61项，超过60项，不作图，请见绩效评价项目汇总表。');
  });
});
