import { evaluation } from '../../../../src/core/inputs/evaluation';
import { expertScores } from '../../../../src/core/inputs/expertScores';
import { projects } from '../../../../src/core/inputs/projects';
import type { ReportSheet } from '../../../../src/core/sheets';
import { expertScoreTable } from '../../../../src/core/sheets/tables/expertScoreTable';
import { readAccount } from '../../../../src/core/account';
import { beijing2020, sampleAccount, sampleWorkbook, type SampleChange } from '../../sampleAccount';
import { layoutFaults, printedHead, printedRows, printedTable } from '../readSheet';

const sheetsOf = (changes: readonly SampleChange[] = []): readonly ReportSheet[] =>
  expertScoreTable.sheets(sampleAccount(changes), 14);

const lines = (rows: readonly (readonly string[])[]): readonly string[] => rows.map((row) => row.join('|'));

const published = sampleWorkbook().get(expertScores)?.values ?? [];

/** The only sheet of the sample with another expert table, its header included. */
function withExperts(
  values: readonly (readonly unknown[])[],
  changes: readonly SampleChange[] = [],
): ReportSheet {
  const table = { sheet: '专家评分', row: 0, column: 0, values };
  const raw = new Map([...sampleWorkbook(changes), [expertScores, table]]);
  const { account, problems } = readAccount(raw, [beijing2020]);
  if (account === undefined) throw new Error(problems.map(({ message }) => message.en).join('\n'));
  const [sheet] = expertScoreTable.sheets(account, 14);
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

describe('expertScoreTable', () => {
  it('prints the published table, its one wrong cell corrected', () => {
    const [sheet, ...more] = sheetsOf();
    expect(more).toEqual([]);
    if (sheet === undefined) throw new Error('no sheet');
    expect([sheet.id, sheet.name]).toEqual(['expertScoreTable', '专家评分表']);
    expect(printedRows(sheet)[0]?.[0]).toBe('绩效评价专家评分表');
    expect(printedRows(sheet)[1]?.filter((text) => text !== '')).toEqual([
      '项目：工会工作者人员经费',
      '单位：分',
    ]);
    expect(lines(printedHead(sheet))).toEqual([
      '一级指标|二级指标|三级指标|分值|专家一|专家二|专家三|专家四|专家五|合计|平均分',
    ]);
    expect(lines(printedTable(sheet))).toEqual([
      '决策（10分）|项目立项（3分）|立项依据充分性|1.5|1.5|1.5|1.3|1.5|1.5|7.3|1.46',
      '||立项程序规范性|1.5|1|1|1.3|1|0.5|4.8|0.96',
      '|绩效目标（4分）|绩效目标合理性|2|2|1.5|1.8|1.5|2|8.8|1.76',
      '||绩效指标明确性|2|1.3|1.5|1.5|1.5|1|6.8|1.36',
      '|资金投入（3分）|预算编制科学性|1.5|1.3|1.5|1.2|1.5|1.5|7|1.4',
      '||资金分配合理性|1.5|1.5|1.5|1.2|1.5|1.5|7.2|1.44',
      '过程（20分）|资金管理（12分）|资金到位率|5|5|5|5|5|5|25|5',
      '||预算执行率|3|3|3|3|3|3|15|3',
      '||资金使用合规性|4|4|4|3|4|4|19|3.8',
      '|组织实施（8分）|管理制度健全性|4|3.3|2|3.5|3|2|13.8|2.76',
      '||制度执行有效性|4|3.5|2.5|3.5|4|0|13.5|2.7',
      '产出（40分）|产出数量（10分）|实际完成率|10|10|10|9|10|10|49|9.8',
      '|产出质量（10分）|质量达标率|10|8.5|10|9|8|8|43.5|8.7',
      '|产出时效（10分）|完成及时性|10|10|10|9|10|10|49|9.8',
      '|产出成本（10分）|成本节约率|10|9|10|9|10|10|48|9.6',
      '效益（30分）|项目效益（30分）|社会效益|10|8.5|8|9|8|10|43.5|8.7',
      '||可持续影响效益|10|9|8|9|7|10|43|8.6',
      '||满意度|10|8.5|10|10|10|10|48.5|9.7',
      '总分|||100|90.9|91|90.3|90.5|90|452.7|90.54',
    ]);
    expect(layoutFaults(sheet)).toEqual([]);
  });

  it('merges the levels', () => {
    const sheet = sheetsOf()[0];
    const tall = (sheet?.merges ?? []).filter(({ rows }) => rows > 1);
    expect(tall.map(({ column, rows }) => [column, rows])).toEqual([
      ...[6, 5, 4, 3].map((rows) => [0, rows]),
      ...[2, 2, 2, 3, 2, 3].map((rows) => [1, rows]),
    ]);
  });

  it('names the experts only where personal data may be shown', () => {
    const named = published.map((row) => row.map((text) => (text === '专家二' ? '某某' : text)));
    const shown: SampleChange = { table: evaluation, row: '公开个人信息', to: '是' };
    expect(lines(printedHead(withExperts(named)))[0]).toContain('专家一|专家二|专家三');
    expect(lines(printedHead(withExperts(named, [shown])))[0]).toContain('专家一|某某|专家三');
  });

  it('takes any number of experts', () => {
    const names = Array.from({ length: 101 }, (_, index) => `专家${String(index + 1)}`);
    const sheet = withExperts([
      ['项目名称', '一级指标', '二级指标', '三级指标', '分值', ...names],
      ['', '决策', '立项', '依据', 5, ...names.map(() => 4)],
    ]);
    expect(printedHead(sheet)[0]?.slice(-5)).toEqual(['专家九十九', '专家100', '专家101', '合计', '平均分']);
    expect(printedTable(sheet)[0]?.slice(-2)).toEqual(['404', '4']);
    expect(sheet.columnWidths[4]).toBe(6);
  });

  it('keeps its frame without experts and weights', () => {
    const sheet = withExperts([
      ['项目名称', '一级指标', '二级指标', '三级指标', '分值'],
      ['', '决策', '立项', '依据', ''],
    ]);
    expect(lines(printedTable(sheet))).toEqual(['决策|立项|依据||0|', '总分||||0|']);
  });

  it('is one for each evaluated project, told by its name', () => {
    const name = '职工相亲会项目';
    const second: SampleChange = { table: projects, row: name, column: '评价方式', to: '项目绩效评价' };
    const rows = published.slice(1, -1);
    const scoresOfSecond = rows.slice(0, 1).map(([, ...scores]) => [name, ...scores]);
    const sheets = sheetsOf([second, { table: expertScores, rows: [...rows, ...scoresOfSecond] }]);
    expect(sheets.map(({ id, name: tab }) => [id, tab])).toEqual([
      ['expertScoreTable:职工相亲会项目', '专家评分表-职工相亲会项目'],
      ['expertScoreTable:工会工作者人员经费', '专家评分表-工会工作者人员经费'],
    ]);
    expect(sheetsOf([second]).map(({ name: tab }) => tab)).toEqual(['专家评分表']);
  });

  it('is none without expert scores', () => {
    expect(sheetsOf([{ table: expertScores, rows: [] }])).toEqual([]);
  });
});
