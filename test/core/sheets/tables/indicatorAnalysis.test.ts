import { expertScores } from '../../../../src/core/inputs/expertScores';
import { indicatorAnalysis } from '../../../../src/core/sheets/tables/indicatorAnalysis';
import { sampleAccount } from '../../sampleAccount';
import { layoutFaults, printedHead, printedTable } from '../readSheet';

describe('indicatorAnalysis', () => {
  it('prints every mean and loss rate of the published analysis, the misprinted 19.34% as 19.33%', () => {
    const [sheet] = indicatorAnalysis.sheets(sampleAccount(), 15);
    if (sheet === undefined) throw new Error('no sheet');
    expect(printedHead(sheet)).toEqual([['指标', '级次', '分值', '合计', '平均分', '失分率']]);
    expect(printedTable(sheet).map((row) => row.join('|'))).toEqual([
      '决策|一级|10|41.9|8.38|16.20%',
      '项目立项|二级|3|12.1|2.42|19.33%',
      '绩效目标|二级|4|15.6|3.12|22.00%',
      '资金投入|二级|3|14.2|2.84|5.33%',
      '过程|一级|20|86.3|17.26|13.70%',
      '资金管理|二级|12|59|11.80|1.67%',
      '组织实施|二级|8|27.3|5.46|31.75%',
      '产出|一级|40|189.5|37.90|5.25%',
      '产出数量|二级|10|49|9.80|2.00%',
      '产出质量|二级|10|43.5|8.70|13.00%',
      '产出时效|二级|10|49|9.80|2.00%',
      '产出成本|二级|10|48|9.60|4.00%',
      '效益|一级|30|135|27.00|10.00%',
      '项目效益|二级|30|135|27.00|10.00%',
      '社会效益|三级|10|43.5|8.70|13.00%',
      '可持续影响效益|三级|10|43|8.60|14.00%',
      '满意度|三级|10|48.5|9.70|3.00%',
      '工会工作者人员经费|总分|100|452.7|90.54|9.46%',
    ]);
    expect(layoutFaults(sheet)).toEqual([]);
  });

  it('is none without expert scores', () => {
    expect(indicatorAnalysis.sheets(sampleAccount([{ table: expertScores, rows: [] }]), 15)).toEqual([]);
  });
});
