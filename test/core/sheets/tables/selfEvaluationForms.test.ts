import type { Account } from '../../../../src/core/account';
import { evaluation } from '../../../../src/core/inputs/evaluation';
import { indicators } from '../../../../src/core/inputs/indicators';
import { projects } from '../../../../src/core/inputs/projects';
import type { ReportSheet } from '../../../../src/core/sheets';
import { selfEvaluationForms } from '../../../../src/core/sheets/tables/selfEvaluationForms';
import { sampleAccount, type SampleChange } from '../../sampleAccount';
import { sampleScorecards } from '../../sampleScorecards';
import { layoutFaults, printedCell, printedRows } from '../readSheet';

const sheetsOf = (changes: readonly SampleChange[] = []): readonly ReportSheet[] =>
  selfEvaluationForms.sheets(sampleAccount(changes), 16);

const oneSheetEach: SampleChange = { table: evaluation, row: '自评表版式', to: '每个项目一张' };

const only = (sheets: readonly ReportSheet[]): ReportSheet => {
  const [sheet] = sheets;
  if (sheet === undefined || sheets.length > 1) throw new Error(`${String(sheets.length)} sheets`);
  return sheet;
};

/** The rows of one form, cells that are not empty. */
const formOf = (sheet: ReportSheet, project: string): readonly string[] => {
  const rows = printedRows(sheet).map((row) => row.filter((text) => text !== '').join('|'));
  const from = rows.findIndex((row) => row === `项目名称|${project}`);
  const end = rows.findIndex((row, index) => index > from && row.startsWith('填表人'));
  return rows.slice(from - 2, end + 1);
};

const rowsWith = (project: string, column: string, to: unknown): SampleChange => ({
  table: projects,
  row: project,
  column,
  to,
});

/** Rows of a table of the sample without its header, as they are to be changed. */
const rowsOf = (table: typeof projects | typeof indicators): readonly (readonly unknown[])[] =>
  (sampleScorecards.get(table) ?? []).slice(1);

/** What the published forms print: budgets and executed in 万元, execution rate, its score, 得分 of the indicators, 总分. */
const published = [
  ['工会服务中心补助资金', '20.00|20.00|20.00|10|100.00%|10', [10, 28, 10, 10, 18, 9], 95],
  ['基层党组织党建活动经费', '1.77|0.90|0.90|10|100.00%|10', [8, 10, 10, 9, 10, 10, 8, 10, 10], 95],
  ['困难职工帮扶经费', '2.00|2.00|2.00|10|100.00%|10', [10, 30, 10, 10, 18, 9], 97],
  ['劳动争议调解联动机制案件补贴资金', '15.00|15.00|15.00|10|100.00%|10', [10, 20, 10, 10, 10, 19, 10], 99],
  ['劳模服务和活动经费', '150.00|87.24|87.24|10|100.00%|10', [8, 6, 2, 20, 10, 6, 20, 10], 92],
  ['离休干部医疗统筹金', '18.00|18.00|18.00|10|100.00%|10', [30, 30, 20, 10], 100],
  ['去世离休老干部遗孀补贴', '0.20|0.20|0.20|10|100.00%|10', [30, 30, 20, 10], 100],
  ['退休党务工作者补贴经费', '0.36|0.36|0.36|10|100.00%|10', [30, 30, 20, 10], 100],
  ['职工职业技能经费', '4.00|4.00|4.00|10|100.00%|10', [10, 30, 10, 10, 20, 9], 99],
  ['京卡服务项目宣传活动费', '6.05|6.00|6.00|10|99.93%|9.99', [10, 30, 10, 10, 19, 9.5], 98.49],
  ['宣传活动互联网专线使用费', '3.00|3.00|3.00|10|100.00%|10', [10, 30, 10, 9, 20, 10], 99],
  ['职工相亲会项目', '0.30|0.30|0.30|10|100.00%|10', [20, 30, 10, 10, 9.5, 9.5], 99],
] as const;

describe('selfEvaluationForms', () => {
  it.each(published)('print %s as published, the corrected slip of the execution rate apart', (...facts) => {
    const [project, funding, scores, total] = facts;
    const sheet = only(sheetsOf());
    const form = formOf(sheet, project);
    expect(form).toContain(`年度资金总额|${funding}`);
    expect(form).toContain(`其中：当年财政拨款|${funding.split('|').slice(0, 3).join('|')}|—|—`);
    expect(form.at(-2)).toBe(`总分|100|${String(total)}`);
    const rows = printedRows(sheet);
    const from = rows.findIndex((row) => row.includes(project));
    const head = rows.findIndex((row, index) => index > from && row.includes('一级指标'));
    const end = rows.findIndex((row, index) => index > head && row[0] === '总分');
    const printed = rows.slice(head + 1, end).map((row) => row[7]);
    expect(printed.filter((score) => score !== '')).toEqual(scores.map(String));
  });

  it('have the official layout', () => {
    expect(formOf(only(sheetsOf()), '离休干部医疗统筹金')).toEqual([
      '项目支出绩效自评表',
      '（2020年度）',
      '项目名称|离休干部医疗统筹金',
      '主管部门|北京市丰台区总工会|实施单位|财务与资产管理部',
      '项目负责人|联系电话',
      '项目资金\n（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分',
      '年度资金总额|18.00|18.00|18.00|10|100.00%|10',
      '其中：当年财政拨款|18.00|18.00|18.00|—|—',
      '上年结转资金|—|—',
      '其他资金|—|—',
      '年度\n总体\n目标|预期目标|实际完成情况',
      '按计划完成离休干部医疗统筹金的各项工作|离休干部医疗统筹金的各项工作已经完成',
      '绩\n效\n指\n标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施',
      '产出指标|数量指标|缴纳统筹金|2名|2名|30|30',
      '时效指标|逐月缴纳|按月|按月|30|30',
      '成本指标|统筹金控制数|不超预算|未超预算|20|20',
      '满意度指标|服务对象满意度指标|离休干部满意|满意|满意|10|10',
      '总分|100|100',
      expect.stringMatching(/^填表人：　+审核人：　+单位负责人（签章）：　+日期：　+年　+月　+日$/),
    ]);
  });

  it('stand below each other, a page each, none for the project that has a report', () => {
    const sheet = only(sheetsOf());
    expect([sheet.id, sheet.name]).toEqual(['selfEvaluationForms', '项目支出绩效自评表']);
    const titles = printedRows(sheet).flatMap(([text], row) => (text === '项目支出绩效自评表' ? [row] : []));
    expect(titles).toHaveLength(12);
    expect([0, ...(sheet.pageBreaks ?? [])]).toEqual(titles);
    expect(printedRows(sheet).flat()).not.toContain('工会工作者人员经费');
    expect(layoutFaults(sheet)).toEqual([]);
  });

  it('merge the levels of the indicators', () => {
    const sheet = only(sheetsOf());
    const rows = printedRows(sheet);
    const covered = (text: string): readonly number[] =>
      sheet.merges
        .filter(({ row, column }) => rows[row]?.[column] === text)
        .map((merge) => merge.rows)
        .slice(0, 4);
    expect(covered('产出指标')).toEqual([4, 7, 4, 4]);
    expect(covered('数量指标')).toEqual([3, 3]);
    expect(covered('绩\n效\n指\n标')).toEqual([9, 10, 7, 8]);
  });

  it('are one sheet each where the user wants it, and the same forms', () => {
    const sheets = sheetsOf([oneSheetEach]);
    expect(sheets.map(({ name }) => name)).toEqual(published.map(([project]) => `自评表-${project}`));
    expect(sheets.map(({ id }) => id)).toEqual(
      published.map(([project]) => `selfEvaluationForms:${project}`),
    );
    expect(sheets.every(({ onePage, pageBreaks }) => onePage === true && pageBreaks === undefined)).toBe(
      true,
    );
    expect(sheets.flatMap(layoutFaults)).toEqual([]);
    expect(sheets.flatMap(printedRows)).toEqual(printedRows(only(sheetsOf())));
  });

  it('give projects alike after shortening tabs and marks of their own', () => {
    const long = '关于进一步加强和改进新时代产业工人队伍建设改革试点工作专项补助资金';
    const sheets = sheetsOf([
      oneSheetEach,
      {
        table: projects,
        rows: rowsOf(projects)
          .slice(0, 3)
          .map((row, index) => [`${long}${['（一）', '（二）', '[3]:*?/\\'][index] ?? ''}`, ...row.slice(1)]),
      },
    ]);
    expect(sheets.map(({ name }) => name)).toEqual([
      '自评表-关于进一步加强和改进新时代产业工人队伍建设改革试点工作',
      '自评表-关于进一步加强和改进新时代产业工人队伍建设改革 (2)',
      '自评表-关于进一步加强和改进新时代产业工人队伍建设改革 (3)',
    ]);
    expect(new Set(sheets.map(({ id }) => id)).size).toBe(3);
  });

  it('go on in a further sheet where one would hold too many', () => {
    const [first] = rowsOf(projects);
    const rows = Array.from({ length: 401 }, (_, index) => [
      `项目${String(index)}`,
      ...(first ?? []).slice(1),
    ]);
    const sheets = sheetsOf([{ table: projects, rows }]);
    expect(sheets.map(({ id, name, pageBreaks }) => [id, name, pageBreaks?.length])).toEqual([
      ['selfEvaluationForms', '项目支出绩效自评表', 199],
      ['selfEvaluationForms#2', '项目支出绩效自评表 2', 199],
      ['selfEvaluationForms#3', '项目支出绩效自评表 3', 0],
    ]);
  });

  it('print personal data only where the user has switched it on', () => {
    const changes: readonly SampleChange[] = [
      rowsWith('职工相亲会项目', '项目负责人', '某某'),
      rowsWith('职工相亲会项目', '联系电话', '12345678'),
    ];
    const shown: SampleChange = { table: evaluation, row: '公开个人信息', to: '是' };
    expect(formOf(only(sheetsOf(changes)), '职工相亲会项目')[4]).toBe('项目负责人|联系电话');
    expect(formOf(only(sheetsOf([...changes, shown])), '职工相亲会项目')[4]).toBe(
      '项目负责人|某某|联系电话|12345678',
    );
  });

  it('cut no text: a line too high for a row takes several', () => {
    const goal = '围绕年度工作计划组织开展各项服务活动，'.repeat(80);
    const sheet = only(
      sheetsOf([
        rowsWith('职工相亲会项目', '实际完成情况', goal),
        { table: indicators, row: '相亲会预算', column: '偏差原因', to: goal.slice(0, 700) },
      ]),
    );
    expect(layoutFaults(sheet)).toEqual([]);
    const rows = printedRows(sheet);
    const at = (text: string): readonly number[] => {
      const row = rows.findIndex((cells) => cells.includes(text));
      return sheet.merges
        .filter((merge) => merge.row === row && rows[row]?.[merge.column] === text)
        .map((merge) => merge.rows);
    };
    expect(at(goal)).toEqual([3]);
    expect(at('相亲会预算')).toEqual([5]);
    expect(sheet.merges.filter(({ rows: tall, column }) => column === 2 && tall === 5)).toHaveLength(1);
    expect(sheet.rows.every(({ height = 0 }) => height <= 409)).toBe(true);
    const each = sheetsOf([rowsWith('职工相亲会项目', '实际完成情况', goal), oneSheetEach]);
    expect(each.map(({ onePage }) => onePage)).toEqual([...Array.from({ length: 11 }, () => true), false]);
  });

  it('leave what has no value empty, and keep the frame of a project without indicators', () => {
    const [first = []] = rowsOf(projects);
    const bare = [['新项目', '自评', '', '', ...Array.from({ length: first.length - 4 }, () => '')]];
    const sheet = only(sheetsOf([{ table: projects, rows: bare }]));
    expect(layoutFaults(sheet)).toEqual([]);
    const form = formOf(sheet, '新项目');
    expect(form).toContain('主管部门|实施单位');
    expect(form).toContain('年度资金总额|0.00|0.00|0.00|10');
    expect(form.at(-2)).toBe('总分|10');
  });

  it('are none without projects', () => {
    expect(sheetsOf([{ table: projects, rows: [] }])).toEqual([]);
  });

  it('hold no number that is not a figure', () => {
    const account: Account = sampleAccount();
    const texts = selfEvaluationForms
      .sheets(account, 16)
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
      .filter((cell) => cell.kind === 'text' && cell.style === 'score')
      .map(printedCell);
    expect(new Set(texts)).toEqual(new Set(['—']));
  });
});
