import { evaluationTexts } from '../../../../../src/core/inputs/evaluationTexts';
import { expertScores } from '../../../../../src/core/inputs/expertScores';
import { evaluatedProject } from '../../../sampleScorecards';
import { said } from '../../said';

const analyses = (...rows: readonly (readonly [string, string])[]) => ({
  table: evaluationTexts,
  rows: rows.map(([indicator, text]) => ['', '指标分析', indicator, text]),
});
const decision = `indicatorAnalysis:${evaluatedProject},决策`;

describe('indicatorAnalysis', () => {
  it('prints mean and loss rate of a level 2 indicator, with or without words', () => {
    expect(said(`${decision},项目立项`, analyses())).toBe(
      '（1）项目立项分析：考评平均分为2.42分，失分率为19.33%。',
    );
  });

  it('says under an indicator what was typed about those below it', () => {
    expect(said(`${decision},绩效目标`, analyses(['绩效指标明确性', '乙'], ['绩效目标', '甲{x}\n丙']))).toBe(
      '（2）绩效目标分析：乙。甲{x}丙。考评平均分为3.12分，失分率为22.00%。',
    );
  });

  it('goes by level 3 where there is one level 2 only', () => {
    expect(said(`indicatorAnalysis:${evaluatedProject},效益,项目效益,满意度`)).toBe(
      '（3）满意度分析：问卷内容不够全面。考评平均分为9.70分，失分率为3.00%。',
    );
  });

  it('marks the loss rate of a weight of zero', () => {
    const rows = [['', '决策', '立项', '依据', 0, ...Array<number>(5).fill(0)]];
    expect(said(`${decision},立项,依据`, { table: expertScores, rows })).toBe(
      '（1）依据分析：考评平均分为0.00分，失分率为〔基数为零〕%。',
    );
  });
});
