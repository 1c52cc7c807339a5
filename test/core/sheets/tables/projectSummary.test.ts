import { indicators } from '../../../../src/core/inputs/indicators';
import { projects } from '../../../../src/core/inputs/projects';
import type { ReportSheet } from '../../../../src/core/sheets';
import { projectSummary } from '../../../../src/core/sheets/tables/projectSummary';
import { sampleAccount, type SampleChange } from '../../sampleAccount';
import { layoutFaults, printedHead, printedTable } from '../readSheet';

function summaryOf(changes: readonly SampleChange[] = []): ReportSheet {
  const [sheet] = projectSummary.sheets(sampleAccount(changes), 13);
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const lines = (sheet: ReportSheet): readonly string[] => printedTable(sheet).map((row) => row.join('|'));

describe('projectSummary', () => {
  it('has the projects with money, rate, score and grade', () => {
    expect(printedHead(summaryOf())).toEqual([
      [
        '项目名称',
        '实施单位',
        '评价方式',
        '全年预算数',
        '全年执行数',
        '其中：\n财政资金',
        '执行率',
        '得分',
        '等级',
      ],
    ]);
    const rows = lines(summaryOf());
    expect(rows[0]).toBe('工会服务中心补助资金|财务与资产管理部|自评|20.00|20.00|20.00|100.00%|95|优');
    expect(rows[9]).toBe('京卡服务项目宣传活动费|职工服务中心|自评|6.00|6.00|6.00|99.93%|98.49|优');
    expect(rows[12]).toBe(
      '工会工作者人员经费|基层组织建设部|项目绩效评价|1822.77|1822.77|1000.00|100.00%|90.54|优',
    );
    expect(layoutFaults(summaryOf())).toEqual([]);
  });

  it('adds up to the amount that the text names, and counts the grades', () => {
    expect(lines(summaryOf()).slice(13)).toEqual([
      '合计|||1979.77|1979.76|1156.99|100.00%||',
      '平均得分|||||||97.23|',
      '评价项目数|||||||13 个|',
      '其中：等级为“优”|||||||13 个|',
      '其中：等级为“良”|||||||0 个|',
      '其中：等级为“中”|||||||0 个|',
      '其中：等级为“差”|||||||0 个|',
      expect.stringMatching(/^注：执行率＝/),
    ]);
  });

  it('leaves the score and grade of a project without any empty, and takes it for self-evaluated', () => {
    const blank = '项目未评';
    const cells = Array.from({ length: 22 }, () => '');
    const rows = lines(
      summaryOf([
        { table: projects, rows: [[blank, '', ...cells]] },
        { table: indicators, rows: [] },
      ]),
    );
    expect(rows[0]).toBe(`${blank}||自评|0.00|0.00|0.00|||`);
  });

  it('is none without projects', () => {
    expect(projectSummary.sheets(sampleAccount([{ table: projects, rows: [] }]), 13)).toEqual([]);
  });
});
